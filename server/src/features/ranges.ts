import type { Location, Position, Range } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Lines } from "#core/text/line-index.ts";
import { type Span, shift } from "#core/text/span.ts";

/** Positions of the protocol and offsets of the core meet here and nowhere else. */
export const rangeIn = (file: DossierFile, span: Span): Range => rangeOf(file.lines, span);

export const rangeOf = (lines: Lines, { start, end }: Span): Range => ({
  start: lines.placeOf(start),
  end: lines.placeOf(end),
});

export const isSameRange = (a: Range, b: Range): boolean =>
  isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);

const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

export const offsetIn = (file: DossierFile, position: Position): number => file.lines.offsetOf(position);

export const spanOfRange = (file: DossierFile, { start, end }: Range): Span => ({
  start: offsetIn(file, start),
  end: offsetIn(file, end),
});

/** Where a part of a record is; `undefined` for a record that is no longer in the dossier. */
export function locationOf(dossier: Dossier, record: AnyRecord, span: Span): Location | undefined {
  const at = dossier.locate(record);
  return at && { uri: at.file.path, range: rangeIn(at.file, shift(span, at.start)) };
}
