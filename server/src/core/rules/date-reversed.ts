import { type Finding, recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { dateProblemsOf } from "#core/facts/date-problems.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import { fix } from "#core/fixes/fixes.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

type Key = "reversed" | "role" | "life" | "start";

/** Nothing ends before it starts; one of the two dates is wrong, or they changed places. */
export const dateReversed = recordRule<Key>({
  id: "date-reversed",
  severity: "error",
  summary: "No interval or range ends before it starts.",
  messages: {
    reversed: "'{text}' ends before it starts. Swap the two, or mend one of them.",
    role: "The role ends ({end}) before it begins ({start}). Swap the two dates, or mend one of them.",
    life: "'died' ({end}) lies before 'born' ({start}). Swap the two dates, or mend one of them.",
    start: "The other date: {start}.",
  },

  *record(record, context) {
    for (const { message, start, end } of spansOfLife(record)) {
      if (start && end && certainlyEarlier(end.value, start.value, context.config)) {
        yield reversed(record, message, start, end);
      }
    }
    for (const { place, replacements, subject } of dateProblemsOf(record, "reversed", context)) {
      yield {
        span: place.span,
        ...subject,
        message: "reversed",
        args: { text: place.written },
        fixes: (dossier) =>
          replacements.map((replacement) =>
            fix("swap", {}, [dossier.edit(record, replacement.span, replacement.text)]),
          ),
      };
    }
  },
});

interface TwoDates {
  readonly message: "role" | "life";
  readonly start: Field<DossierDate> | undefined;
  readonly end: Field<DossierDate> | undefined;
}

/** An actor's dates that are the two ends of something. */
function spansOfLife(record: AnyRecord): TwoDates[] {
  if (!isKind(record, "actor")) return [];
  const { born, died, roles } = record.fields;
  return [
    { message: "life", start: born, end: died },
    ...roles.map(({ from, to }): TwoDates => ({ message: "role", start: from, end: to })),
  ];
}

function reversed(
  record: AnyRecord,
  message: "role" | "life",
  start: Field<DossierDate>,
  end: Field<DossierDate>,
): Finding<Key> {
  const args = { start: start.value, end: end.value };
  const written = ({ span }: { readonly span: Span }) => record.syntax.text.slice(span.start, span.end);
  return {
    span: end.span,
    message,
    args,
    related: [{ record, span: start.span, message: "start", args }],
    fixes: (dossier) => [
      fix("swap", {}, [dossier.edit(record, start.span, written(end)), dossier.edit(record, end.span, written(start))]),
    ],
  };
}
