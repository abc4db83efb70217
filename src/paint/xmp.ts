// Document information as an XMP packet (ISO 16684-1), with the standards that the file says it keeps.

import { createHash } from 'node:crypto';
import type { DocumentInfo } from '../model/stages.ts';

/** What a file can say in its metadata that it keeps. */
export type ClaimedStandard = keyof typeof CLAIMS;

export interface XmpFacts {
  readonly info: DocumentInfo;
  /** ISO moment, without fractions of a second. */
  readonly moment: string;
  readonly creator: string;
  readonly producer: string;
  /** Tells renditions of one report apart. */
  readonly rendition: 'screen' | 'print';
  readonly standards: readonly ClaimedStandard[];
}

export function xmpPacket({ info, moment, creator, producer, rendition, standards }: XmpFacts): string {
  const uuid = uuidOf(`${info.title}\n${moment}\n${rendition}`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(info.title, info.lang)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(info.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(info.subject, info.lang)}</dc:description>
<dc:subject>${bag(info.keywords)}</dc:subject>
<dc:language>${bag([info.lang])}</dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<pdf:Keywords>${escaped(info.keywords.join(', '))}</pdf:Keywords>
${rendition === 'print' ? '<pdf:Trapped>False</pdf:Trapped>\n' : ''}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<xmpMM:DocumentID>uuid:${uuid}</xmpMM:DocumentID>
<xmpMM:InstanceID>uuid:${uuid}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>${CLASSES[rendition]}</xmpMM:RenditionClass>
</rdf:Description>
${standards.map((standard) => CLAIMS[standard]).join('')}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** `default` is the document itself, all else is derived from it (XMP Media Management). */
const CLASSES = { screen: 'screen', print: 'default' } as const;

/** How a file says which standard it keeps. */
const CLAIMS = {
  /** ISO 15930-7:2010. */
  'PDF/X-4': `<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
`,
  /** ISO 19005-2:2011, 6.6.4. */
  'PDF/A-2a': `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
`,
  /** ISO 14289-1:2014, 5; and its schema, described as archives ask of every schema that they do not know (ISO 19005-2:2011, 6.6.2.3). */
  'PDF/UA-1': `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`,
} as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const bag = (items: readonly string[]): string =>
  `<rdf:Bag>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:Bag>`;

const alternatives = (text: string, lang: string): string =>
  `<rdf:Alt>${['x-default', lang].map((name) => `<rdf:li xml:lang="${escaped(name)}">${escaped(text)}</rdf:li>`).join('')}</rdf:Alt>`;

/** A version 8 UUID (RFC 9562, 5.8): same text, same identifier. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
