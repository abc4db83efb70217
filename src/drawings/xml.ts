// XML as drawing programs write it to a tree of elements (Extensible Markup Language 1.0). Knows no namespaces, no entities but the
// five that every file has, and reads nothing from outside: that is all that a drawing may ask.

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands in it by itself, CDATA included. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** One after the other: comment, instruction, CDATA, declaration (with what stands in its brackets), end, start, text. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![A-Z][^>[]*(?:\[[^\]]*\])?\s*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root, or the line at which the text stops being XML. */
export function readXml(source: string): XmlElement | { readonly badLine: number } {
  const text = source.replace(/^\uFEFF/, '');
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  const open: OpenElement[] = [top];
  let line = 1;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match) return { badLine: line };
    const [token, raw, end, start, attributes = '', closes, words] = match;
    const inner = open.at(-1) as OpenElement;
    if (start !== undefined) {
      const made: OpenElement = { name: start, attributes: attributesOf(attributes), children: [], text: '', line };
      inner.children.push(made);
      if (!closes) open.push(made);
    } else if (end !== undefined) {
      if (open.pop()?.name !== end) return { badLine: line };
    } else inner.text += raw ?? (words === undefined ? '' : decoded(words));
    line += token.split('\n').length - 1;
  }
  const [root] = top.children;
  return root && open.length === 1 && top.children.length === 1 ? root : { badLine: line };
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
