// What the printer asked to see outside the bleed: crop marks, register marks, patches of every plate, and a line that says which
// page of which file this is. Drawn in the registration colour, which prints on every plate; nothing else is.

import type { GlyphRun, Page, Path } from '../model/matter.ts';
import { spotsOn } from '../model/plates.ts';
import type { Printer } from '../model/printer.ts';
import { mm, type Pt } from '../model/units.ts';
import { circle, rectangle, straight } from '../ornaments/shapes.ts';
import { shift } from './affine.ts';
import { ContentWriter } from './content.ts';
import type { PdfPage } from './document.ts';
import type { InkOperators } from './inks.ts';
import type { Palette } from './page.ts';
import { MARK_LENGTH, type PressSheet } from './sheet.ts';

/** Sets what the line of page information says of a page, at a size. */
export type Lettering = (page: Page, size: Pt) => readonly GlyphRun[];

/** Draws the marks of a page on its sheet. */
export type MarkPainter = (page: Page, pdf: PdfPage, sheet: PressSheet) => void;

/** `lettering`: without it no page information is set. */
export function markPainter(
  pages: readonly Page[],
  { inks, fonts }: Palette,
  { marks }: Printer,
  lettering?: Lettering,
): MarkPainter {
  const registration = inks.registration();
  const patches = [
    ...STRENGTHS.flatMap((strength) =>
      [0, 1, 2, 3].map((plate) => inks.process([0, 0, 0, 0].with(plate, 100 * strength))),
    ),
    ...[...spotsOn(pages, inks.definitions).values()].flatMap((name) =>
      STRENGTHS.map((tint) => inks.operators({ name, tint })),
    ),
  ];
  return (page, pdf, sheet) => {
    const content = new ContentWriter();
    registration.announce(pdf);
    content.strokeInk(registration.stroke);
    content.line({ ink: { name: 'Registration' }, width: HAIRLINE });
    const lines = [...(marks.crop ? cropMarks(sheet) : []), ...(marks.registration ? registerMarks(sheet) : [])];
    for (const path of lines) content.path(path, HERE, { fill: false, stroke: true, evenOdd: false });
    if (marks.bars) drawPatches(content, pdf, sheet, patches);
    if (marks.information && lettering) {
      content.fillInk(registration.fill);
      let x = sheet.trim.x + GAP;
      const y = sheet.trim.y + sheet.trim.height + sheet.from + MARK_LENGTH - CLEAR;
      const size = SIZE * Math.min(1, roomBeside(sheet) / lengthOf(lettering(page, SIZE)));
      for (const run of lettering(page, size)) {
        const { font, operators } = fonts.set(run);
        pdf.use('Font', font.id, font.ref());
        content.text(operators, shift(x, y), { font: font.id, size: run.size, scale: run.scale ?? 1, rise: 0 });
        x += lengthOf([run]);
      }
    }
    pdf.write(content.end());
  };
}

const HERE = shift(0, 0);
const HAIRLINE: Pt = 0.25;
/** Of the page information. */
const SIZE: Pt = 6;
/** White between a mark and what stands beside it. */
const GAP: Pt = mm(3);
/** White between the bleed and what is not a line. */
const CLEAR: Pt = mm(1);
/** Of patches: full, and half, where dots grow most on the press. */
const STRENGTHS = [1, 0.5] as const;

/** Above the trim, beside the mark of its left edge. */
function drawPatches(content: ContentWriter, pdf: PdfPage, sheet: PressSheet, patches: readonly InkOperators[]): void {
  const side = Math.min(MARK_LENGTH - CLEAR, roomBeside(sheet) / patches.length);
  const [left, foot] = [sheet.trim.x + GAP, sheet.trim.y - sheet.from - CLEAR];
  patches.forEach(({ fill, announce }, k) => {
    announce(pdf);
    content.fillInk(fill);
    content.path(rectangle(left + k * side, foot - side, side, side), HERE, {
      fill: true,
      stroke: false,
      evenOdd: false,
    });
  });
}

const lengthOf = (runs: readonly GlyphRun[]): Pt =>
  runs.flatMap(({ advances }) => advances).reduce((sum, advance) => sum + advance, 0);

/** Between the crop mark of a corner and the register mark in the middle of its side. */
const roomBeside = ({ trim }: PressSheet): Pt => trim.width / 2 - MARK_LENGTH / 2 - 2 * GAP;

/** Two at every corner, in line with the edges of the trim. */
function cropMarks({ trim, from }: PressSheet): readonly Path[] {
  const to = from + MARK_LENGTH;
  const edges = { x: [trim.x, trim.x + trim.width], y: [trim.y, trim.y + trim.height] };
  return edges.x.flatMap((x, column) =>
    edges.y.flatMap((y, row) => {
      const [right, down] = [column === 0 ? -1 : 1, row === 0 ? -1 : 1];
      return [straight(x + right * from, y, x + right * to, y), straight(x, y + down * from, x, y + down * to)];
    }),
  );
}

/** A circle and a cross through it in the middle of every side. */
function registerMarks({ trim, from }: PressSheet): readonly Path[] {
  const arm = MARK_LENGTH / 2;
  const out = from + arm;
  const [x, y] = [trim.x + trim.width / 2, trim.y + trim.height / 2];
  const centres = [
    [x, trim.y - out],
    [x, trim.y + trim.height + out],
    [trim.x - out, y],
    [trim.x + trim.width + out, y],
  ] as const;
  return centres.flatMap(([cx, cy]) => [
    circle(cx, cy, arm * 0.6),
    straight(cx - arm, cy, cx + arm, cy),
    straight(cx, cy - arm, cx, cy + arm),
  ]);
}
