// The printer's sheets for a screen: in the colours of the press, with the edges drawn that a print file only names.

import type { Path } from '../model/matter.ts';
import type { Printer } from '../model/printer.ts';
import type { Publication } from '../model/stages.ts';
import type { Pt, Rect } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { shift } from './affine.ts';
import { ContentWriter } from './content.ts';
import type { PdfFile, PdfPage } from './document.ts';
import { type Lettering, markPainter } from './marks.ts';
import { type Palette, paintPage } from './page.ts';
import { hasMarks, type PressSheet, pressSheet } from './sheet.ts';

/** What leaves with the knife, what text keeps away from, and where the sheet is cut: in colours that no press has. */
const EDGES = [
  { of: ({ bleed }: PressSheet): Rect => bleed, stroke: '0 0.6 1 RG', dash: [4, 2] },
  { of: ({ trim }: PressSheet): Rect => trim, stroke: '1 0 0.6 RG', dash: [] },
] as const;
const SAFE = { stroke: '0 0.75 0.3 RG', dash: [1, 2] } as const;
const WEIGHT: Pt = 0.5;

export function paintProof(
  file: PdfFile,
  { pages }: Publication,
  palette: Palette,
  printer: Printer,
  lettering?: Lettering,
): void {
  const drawMarks = hasMarks(printer.marks) ? markPainter(pages, palette, printer, lettering) : undefined;
  for (const page of pages) {
    const sheet = pressSheet(page, printer);
    const pdf = file.addPage(sheet.media);
    const { x, y, width, height } = sheet.bleed;
    paintPage(page, pdf, sheet.trim, palette, { window: rectangle(x, y, width, height) });
    drawMarks?.(page, pdf, sheet);
    drawEdges(pdf, sheet, printer);
  }
}

function drawEdges(pdf: PdfPage, sheet: PressSheet, { safe }: Printer): void {
  const content = new ContentWriter();
  const edges = [
    ...EDGES.map(({ of, ...look }) => ({ edge: around(of(sheet), 0), ...look })),
    { edge: around(sheet.trim, -safe), ...SAFE },
  ];
  for (const { edge, stroke, dash } of edges) {
    content.strokeInk(stroke);
    content.line({ ink: { name: 'edge' }, width: WEIGHT, ...(dash.length > 0 && { dash }) });
    content.path(edge, shift(0, 0), { fill: false, stroke: true, evenOdd: false });
  }
  pdf.write(content.end());
}

const around = ({ x, y, width, height }: Rect, by: Pt): Path =>
  rectangle(x - by, y - by, width + 2 * by, height + 2 * by);
