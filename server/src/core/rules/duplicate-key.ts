import type { Related } from "#core/check/rule.ts";
import { fileRule } from "#core/check/rule.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { type Span, shift } from "#core/text/span.ts";

/** Of two values under one key the second is lost. */
export const duplicateKey = fileRule({
  id: "duplicate-key",
  severity: "error",
  summary: "Every key stands once in its mapping.",
  messages: {
    key: "Key '{key}' is already defined on line {line}. Keep one of the two.",
    section: "Section '{key}' already begins on line {line}. Move these records there.",
    first: "'{key}' is defined here first.",
  },

  *file(file) {
    for (const { key, span, first, isSection, place } of [...sections(file), ...names(file), ...insideRecords(file)]) {
      const args = { key, line: String(file.lines.placeOf(first).line + 1) };
      const related: Related<"first">[] = place ? [{ ...place, message: "first", args }] : [];
      yield { span, message: isSection ? "section" : "key", args, related };
    }
  },
});

interface Repetition {
  readonly key: string;
  /** From the start of the file. */
  readonly span: Span;
  /** Offset of the first place in the file. */
  readonly first: number;
  readonly isSection?: true;
  /** The first place, where it is in a record. */
  readonly place?: Pick<Related, "record" | "span">;
}

function* sections({ syntax }: DossierFile): Generator<Repetition> {
  const known = new Map<string, number>();
  for (const { section: key, span } of syntax.headers) {
    const first = known.get(key);
    if (first === undefined) known.set(key, span.start);
    else yield { key, span, first, isSection: true };
  }
}

/** Ids that are keys of one section, and settings. */
function* names({ records, syntax, hasRepeatedNames }: DossierFile): Generator<Repetition> {
  if (!hasRepeatedNames) return;
  const known = new Map<string, Map<string, number>>();
  for (const [i, record] of records.entries()) {
    const { section = "", form, name } = record.syntax;
    if (form !== "entry" || name === undefined || name === "") continue;
    const places = known.get(section) ?? new Map<string, number>();
    known.set(section, places);
    const earlier = places.get(name);
    const first = earlier === undefined ? undefined : records[earlier];
    if (earlier === undefined || first?.key === undefined || record.key === undefined) {
      places.set(name, i);
      continue;
    }
    const { span } = first.key;
    const place = { record: first, span };
    const start = (syntax.starts.at(earlier) ?? 0) + span.start;
    yield { key: name, span: shift(record.key.span, syntax.starts.at(i) ?? 0), first: start, place };
  }
}

function* insideRecords(file: DossierFile): Generator<Repetition> {
  for (const { record, start } of file.notableRecords()) {
    for (const { text, span, first } of record.syntax.repeatedKeys) {
      yield { key: text, span: shift(span, start), first: first.start + start, place: { record, span: first } };
    }
  }
}
