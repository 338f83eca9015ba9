import {
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  FoldingRangeRequest,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { LineIndex } from "#core/text/line-index.ts";
import { type FeatureContext, feature } from "./feature.ts";
import type { MemorySlot } from "./feature-memory.ts";
import { commentsIn } from "./folding-range/comments.ts";
import { type Fold, onePerLine, type RegionMark, type TextFolds } from "./folding-range/fold.ts";
import { RecordFolds } from "./folding-range/record-folds.ts";
import { layoutOf } from "./layout/sections.ts";

/**
 * What can be folded: sections, records, claims, lists, texts over several lines, comments, and what stands between `# region` and
 * `# endregion`. By whole lines, which serves every editor.
 */
export const foldingRangeFeature = feature(FoldingRangeRequest.type, { foldingRangeProvider: true }, foldingRange);

export function foldingRange(
  dossier: Dossier,
  { textDocument }: FoldingRangeParams,
  { client, memory }: FeatureContext,
): FoldingRange[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return [];
  const limit = client.textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY;
  const parts = partsOf(file, memory.of(recordFolds, file.path));
  const deepest = depthWithin(parts, limit);
  const marks: RegionMark[] = [];
  const inside: Fold[] = [];
  for (const { line, found } of parts) {
    for (const mark of found.marks) marks.push({ ...mark, line: mark.line + line });
    for (const fold of found.folds) if (fold.depth <= deepest) inside.push(moved(fold, line));
  }
  const folds = outermost(onePerLine([...regionsBetween(marks), ...sectionFolds(file), ...inside]), limit);
  return folds.map(({ first, last, kind }) => ({
    startLine: first,
    endLine: last,
    ...(kind ? { kind: FoldingRangeKind[kind] } : {}),
  }));
}

/** Of a depth that the limit has no room for nothing need be looked at. */
function depthWithin(parts: readonly Part[], limit: number): number {
  const counts: number[] = [];
  for (const { found } of parts) for (const { depth } of found.folds) counts[depth] = (counts[depth] ?? 0) + 1;
  let room = limit;
  const full = counts.findIndex((count = 0) => {
    room -= count;
    return room < 0;
  });
  return full < 0 ? Number.POSITIVE_INFINITY : full;
}

const recordFolds: MemorySlot<RecordFolds> = { make: () => new RecordFolds() };

/** A record, or a text between records, and the line of the file in which it begins. */
interface Part {
  readonly line: number;
  readonly found: TextFolds;
}

function partsOf(file: DossierFile, known: RecordFolds): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const [i, record] of file.records.entries()) {
    const start = file.syntax.starts.at(i) ?? 0;
    if (start > end) addGap(parts, file, end, start);
    parts.push({ line: lineOf(file, start), found: known.of(record) });
    end = start + record.syntax.text.length;
  }
  addGap(parts, file, end, file.syntax.source.length);
  return parts;
}

/** Only comments can be folded there. */
function addGap(parts: Part[], file: DossierFile, start: number, end: number): void {
  const text = file.slice(start, end);
  if (text.includes("#")) parts.push({ line: lineOf(file, start), found: commentsIn(text, new LineIndex(text), []) });
}

const lineOf = (file: DossierFile, offset: number): number => file.lines.placeOf(offset).line;

const moved = (fold: Fold, by: number): Fold => ({ ...fold, first: fold.first + by, last: fold.last + by });

const sectionFolds = (file: DossierFile): Fold[] =>
  layoutOf(file).sections.map(({ span }) => ({
    first: lineOf(file, span.start),
    last: lineOf(file, span.end),
    depth: 0,
  }));

/** Marks that have no partner are left alone. */
function regionsBetween(marks: readonly RegionMark[]): Fold[] {
  const open: number[] = [];
  return marks.flatMap(({ line, opens }) => {
    if (opens) {
      open.push(line);
      return [];
    }
    const first = open.pop();
    return first === undefined ? [] : [{ first, last: line, depth: 0, kind: "Region" as const }];
  });
}

function outermost(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const kept = folds.toSorted((a, b) => a.depth - b.depth).slice(0, limit);
  return kept.sort((a, b) => a.first - b.first);
}
