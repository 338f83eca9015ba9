import type { CivilDay } from "./dates/civil-day.ts";
import { latestDay } from "./dates/dossier-date.ts";
import type { DossierFile } from "./dossier-file.ts";
import { type AnyRecord, type ClaimFields, type DossierRecord, isKind } from "./record.ts";
import type { Span } from "./text/span.ts";

/** A comment that silences a rule on its own line, or on the next one where it stands alone. */
export interface SuppressionComment {
  readonly rule: string;
  readonly reason: string;
  /** Of the comment, in its line. */
  readonly span: Span;
}

/** `# dossier-ignore rule-id: reason` in one line of text. */
export function suppressionComment(line: string): SuppressionComment | undefined {
  const found = /(?:^|\s)(#\s*dossier-ignore\s+([a-z][a-z-]*)\s*(?::\s*(.*))?)$/.exec(line.trimEnd());
  if (!found) return undefined;
  const [, comment = "", rule = "", reason = ""] = found;
  const start = line.indexOf(comment, found.index);
  return { rule, reason: reason.trim(), span: { start, end: start + comment.length } };
}

/** What a record's `ignore` says: the rule, and the part of the record it holds for, the whole record or one claim of it. */
export interface Suppression {
  readonly rule: string;
  readonly within: Span | undefined;
}

export function suppressionsOf(record: AnyRecord, today: CivilDay): Suppression[] {
  return ignoringParts(record).flatMap((part, i) =>
    part.ignore.flatMap(({ rule, until }) => {
      const holds = until === undefined || latestDay(until.value) >= today;
      return rule && holds ? [{ rule: rule.value, within: i === 0 ? undefined : part.span }] : [];
    }),
  );
}

/** What can say `ignore`: the record first, then the claims of an event, each for itself. */
export function ignoringParts(record: AnyRecord): readonly (DossierRecord["fields"] | ClaimFields)[] {
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
  file.text.slice(file.lines.startOfLine(line), file.lines.endOfLine(line));
