import type { CivilDay } from "./dates/civil-day.ts";
import { latestDay } from "./dates/dossier-date.ts";
import type { DossierFile } from "./dossier-file.ts";
import { type AnyRecord, type ClaimFields, type DossierRecord, isKind } from "./record.ts";
import { nodesIn } from "./syntax/node.ts";
import { type Span, shift } from "./text/span.ts";

/** A comment that silences a rule on its own line, or on the next one where it stands alone. */
export interface SuppressionComment {
  readonly rule: string;
  readonly reason: string;
  /** Of the comment, in its line. */
  readonly span: Span;
}

/** `# dossier-ignore rule-id: reason` in one line of text. */
export function suppressionComment(line: string): SuppressionComment | undefined {
  const found = /(?:^|\s)(#\s*dossier-ignore\s+([^\s:]+)\s*(?::\s*(.*))?)$/.exec(line.trimEnd());
  if (!found) return undefined;
  const [, comment = "", rule = "", reason = ""] = found;
  const start = line.indexOf(comment, found.index);
  return { rule, reason: reason.trim(), span: { start, end: start + comment.length } };
}

/** A suppression comment of a file, and the lines for which it holds; lines count from 0, the span from the file's start. */
export interface PlacedComment extends SuppressionComment {
  readonly line: number;
  /** It holds for the next line too, because it stands alone on its own. */
  readonly isAlone: boolean;
}

/** In the order of the text. What looks like one inside a text that YAML reads is none. */
export function* suppressionCommentsIn(file: DossierFile): Generator<PlacedComment> {
  for (const part of file.notableParts()) yield* commentsBetween(file, part);
}

function* commentsBetween(file: DossierFile, part: Span): Generator<PlacedComment> {
  const text = file.slice(part.start, part.end);
  const { lines } = file;
  for (let next = text.indexOf(word); next >= 0; next = text.indexOf(word, next + 1)) {
    const at = part.start + next;
    const { line } = lines.placeOf(at);
    const start = lines.startOfLine(line);
    const written = lineOf(file, line);
    const comment = suppressionComment(written);
    if (comment === undefined || at < start + comment.span.start || isInScalar(file, at)) continue;
    next = start + comment.span.end - part.start;
    yield { ...comment, span: shift(comment.span, start), line, isAlone: written.trimStart().startsWith("#") };
  }
}

const word = "dossier-ignore";

function isInScalar(file: DossierFile, offset: number): boolean {
  const found = file.recordAt(offset);
  if (found === undefined) return false;
  const at = offset - found.start;
  return [...nodesIn(found.record.value)].some(
    ({ kind, span }) => kind === "scalar" && span.start <= at && at < span.end,
  );
}

/** What a record's `ignore` says, and the part of the record it holds for: the whole record, or one claim of it. */
export interface Suppression {
  readonly rule: string;
  readonly within: Span | undefined;
  readonly owner: IgnoringPart;
  readonly entry: IgnoringPart["ignore"][number];
}

export type IgnoringPart = DossierRecord["fields"] | ClaimFields;

export function suppressionsOf(record: AnyRecord, today: CivilDay): Suppression[] {
  return ignoringParts(record).flatMap((part, i) =>
    part.ignore.flatMap((entry) => {
      const { rule, until } = entry;
      const holds = until === undefined || latestDay(until.value) >= today;
      return rule && holds ? [{ rule: rule.value, within: i === 0 ? undefined : part.span, owner: part, entry }] : [];
    }),
  );
}

/** What can say `ignore`: the record first, then the claims of an event, each for itself. */
export function ignoringParts(record: AnyRecord): readonly IgnoringPart[] {
  if (record.kind === "setting") return [];
  return isKind(record, "event") ? [record.fields, ...record.fields.claims] : [record.fields];
}

/** @param span from the start of the file */
export function isSuppressedByComment(file: DossierFile, rule: string, span: Span): boolean {
  const { line } = file.lines.placeOf(span.start);
  const atEnd = suppressionComment(lineOf(file, line));
  if (atEnd?.rule === rule) return true;
  const above = line > 0 ? lineOf(file, line - 1) : "";
  return above.trimStart().startsWith("#") && suppressionComment(above)?.rule === rule;
}

const lineOf = (file: DossierFile, line: number): string =>
  file.slice(file.lines.startOfLine(line), file.lines.endOfLine(line));
