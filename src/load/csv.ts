// series/NAME.csv to heads, rows and numbers, each cell with its place. Semicolon or comma; `#` lines on top say source, unit, status.

import type { DiagnosticCode, Reporter, Span } from '../model/diagnostic.ts';
import type { DraftSeries, DraftSeriesRow, RawText } from '../model/draft.ts';
import { type FigureStatus, figureUnits } from '../model/figures.ts';
import { readings, suggestion } from './issues.ts';
import { rawText, type SourceText, spanOf } from './places.ts';
import { readNumber } from './schemas/scalars.ts';

/**
 * Reads a series. Cells hold no line breaks; a cell with the separator in it stands in double quotes.
 * Reports: load/csv-remark, csv-cells, csv-empty, csv-quote, csv-separator, csv-not-a-number, csv-percent, thousands-point,
 * unknown-unit, unknown-value.
 */
export function parseCsv(source: SourceText, name: string, reporter: Reporter): DraftSeries | undefined {
  const report = (code: DiagnosticCode, span: Span, args: Record<string, string | number>) =>
    reporter.report({ severity: 'error', code, span, args });
  const remarks = new Map<string, RawText>();
  const rows: RawText[][] = [];
  let separator: string | undefined;
  for (const [start, end] of lineRanges(source)) {
    const line = source.text.slice(start, end);
    if (line.trim() === '') continue;
    if (line.startsWith('#')) {
      const remark = /^#\s*([a-z-]+)\s*:\s*(.*?)\s*$/.exec(line);
      const value = remark?.[2] ?? '';
      const valueStart = start + line.lastIndexOf(value);
      if (remark?.[1]) remarks.set(remark[1], rawText(source, value, valueStart, valueStart + value.length));
      continue;
    }
    if (separator === undefined && !/[;,]/.test(line)) {
      report('load/csv-separator', spanOf(source, start, end), {});
      return undefined;
    }
    separator ??= line.includes(';') ? ';' : ',';
    rows.push(splitLine(source, start, end, separator, (span) => report('load/csv-quote', span, {})));
  }
  const [heads, ...body] = rows;
  if (!heads || body.length === 0) {
    report('load/csv-empty', spanOf(source, 0, 0), { file: source.file });
    return undefined;
  }
  for (const row of body) {
    if (row.length === heads.length) continue;
    const span = row[0]?.span ?? spanOf(source, 0, 0);
    const code = separator === ',' && row.length > heads.length ? 'load/csv-commas' : 'load/csv-cells';
    report(code, span, { cells: row.length, heads: heads.length });
  }
  const series = body.map((cells) => readRow(cells, report));
  reportWords(heads, series, report);
  for (const [key, value] of remarks) {
    if (!REMARKS.includes(key)) report('load/csv-remark', value.span, { key, ...suggestion(key, REMARKS) });
  }
  const unit = remarks.get('unit');
  if (unit && !(figureUnits as readonly string[]).includes(unit.text)) {
    report('load/unknown-unit', unit.span, {
      key: 'unit',
      value: unit.text,
      ...suggestion(unit.text, figureUnits),
      units: figureUnits.join(', '),
    });
  }
  return {
    name,
    source: remarks.get('source'),
    unit,
    status: statusOf(remarks.get('status'), report),
    heads,
    rows: series,
  };
}

const REMARKS = ['source', 'unit', 'status'];
const STATUSES: readonly FigureStatus[] = ['confirmed', 'provisional', 'example'];

type Report = (code: DiagnosticCode, span: Span, args: Record<string, string | number>) => void;

function statusOf(typed: RawText | undefined, report: Report): FigureStatus {
  if (!typed) return 'confirmed';
  const status = STATUSES.find((known) => known === typed.text);
  if (!status) {
    report('load/unknown-value', typed.span, { key: 'status', value: typed.text, ...suggestion(typed.text, STATUSES) });
  }
  return status ?? 'example';
}

function readRow(cells: RawText[], report: Report): DraftSeriesRow {
  const numbers = cells.map((cell, index) => {
    if (cell.text === '') return null;
    const value = readNumber(cell.text);
    if (typeof value === 'number') return value;
    if (value !== 'load/expected-number' && index > 0) {
      report(value, cell.span, { key: '', value: cell.text, ...readings(cell.text) });
    }
    return undefined;
  });
  const [category = { text: '', span: { file: '', line: 1, column: 1 }, lines: [] }] = cells;
  return { category, cells, numbers };
}

/** A word in a column of numbers would leave its place in the chart empty; columns of words are for tables. */
function reportWords(heads: readonly RawText[], rows: readonly DraftSeriesRow[], report: Report): void {
  for (const [column, { text: head }] of heads.entries()) {
    if (column === 0) continue;
    const typed = rows.filter(({ cells }) => (cells[column]?.text ?? '') !== '');
    const words = typed.filter(({ numbers }) => numbers[column] === undefined);
    const isOfNumbers = typed.length - words.length >= words.length;
    for (const { cells } of words) {
      const cell = cells[column];
      if (!cell) continue;
      const percentage = /^(.*\d)\s*%$/.exec(cell.text)?.[1];
      if (percentage !== undefined) report('load/csv-percent', cell.span, { value: cell.text, number: percentage });
      else if (isOfNumbers && readNumber(cell.text) === 'load/expected-number')
        report('load/csv-not-a-number', cell.span, { value: cell.text, head });
    }
  }
}

function* lineRanges(source: SourceText): Generator<readonly [number, number]> {
  for (const [index, start] of source.lineStarts.entries()) {
    let end = (source.lineStarts[index + 1] ?? source.text.length + 1) - 1;
    if (source.text[end - 1] === '\r') end -= 1;
    yield [start, end];
  }
}

/** Cells of one line; quotes around a cell protect separators, doubled quotes stand for one. */
function splitLine(
  source: SourceText,
  start: number,
  end: number,
  separator: string,
  onOpenQuote: (span: Span) => void,
): RawText[] {
  const cells: RawText[] = [];
  let at = start;
  while (at <= end) {
    while (at < end && source.text[at] === ' ') at += 1;
    if (source.text[at] === '"') {
      const close = closingQuote(source.text, at, end);
      if (close < 0) {
        onOpenQuote(spanOf(source, at, end));
        return [...cells, rawText(source, source.text.slice(at + 1, end), at + 1, end)];
      }
      cells.push(rawText(source, source.text.slice(at + 1, close).replaceAll('""', '"'), at + 1, close));
      const next = source.text.indexOf(separator, close);
      if (next < 0 || next >= end) return cells;
      at = next + 1;
      continue;
    }
    const next = source.text.indexOf(separator, at);
    const stop = next < 0 || next > end ? end : next;
    const typed = source.text.slice(at, stop).trimEnd();
    cells.push(rawText(source, typed, at, at + typed.length));
    at = stop + 1;
  }
  return cells;
}

function closingQuote(text: string, open: number, end: number): number {
  for (let at = open + 1; at < end; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"' || at + 1 >= end) return at;
    at += 1;
  }
  return -1;
}
