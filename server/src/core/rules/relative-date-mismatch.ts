import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { meantBy, relativePhraseOf, sameDays, writtenAt } from "#core/facts/relative-phrase.ts";
import { otherDateOf } from "#core/facts/written-date.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type EventRecord, isKind } from "#core/record.ts";

type Key = "mismatch" | "source" | "written" | "dateText";

/** Words like "yesterday" and the day of publication give the date together; one of the three is wrong. */
export const relativeDateMismatch = recordRule<Key>({
  id: "relative-date-mismatch",
  severity: "warning",
  summary:
    "Words like 'early this month' in 'date-text', counted from the day of publication, give the date of the event.",
  messages: {
    mismatch: "'{phrase}' in an article of {published} is {meant}, not {date}.",
    source: "Published: {published}.",
    written: "'date-text' has '{phrase}', but the date is {date}. Correct one of the two.",
    dateText: "In 'date-text'.",
  },
  yieldsTo: betterOnDates("relative-date-mismatch"),

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined) return;
    yield* fromPublication(record, context);
    yield* fromDate(record, context);
  },
});

function* fromPublication(record: EventRecord, context: RuleContext): Generator<Finding<Key>> {
  const { date, announced } = record.fields;
  const phrase = relativePhraseOf(record, context);
  const meant =
    phrase && writtenAt(phrase).map(({ source, written }) => ({ source, ...(written && meantBy(phrase, written)) }));
  const [first] = meant ?? [];
  const { source, likeliest } = first ?? {};
  if (date === undefined || phrase === undefined || source?.fields.published === undefined || likeliest === undefined)
    return;
  const dates = announced ? [date.value, announced.value] : [date.value];
  const fits = meant?.some(({ any }) => any?.some((one) => dates.some((own) => sameDays(own, one, context))) ?? true);
  if (fits) return;
  const { published } = source.fields;
  yield {
    span: date.span,
    subject: "date",
    message: "mismatch",
    args: { phrase: phrase.text, published: published.value, meant: likeliest, date: date.value },
    related: [{ record: source, span: published.span, message: "source", args: { published: published.value } }],
    fixes: (dossier) => [
      fix("replace", { text: likeliest.text }, [replaceScalar(dossier, record, date.span, likeliest.text)]),
    ],
  };
}

/** Where the words are themselves a date. */
function* fromDate(record: EventRecord, context: RuleContext): Generator<Finding<Key>> {
  const { date } = record.fields;
  const other = otherDateOf(record, context);
  if (date === undefined || other === undefined) return;
  const { node, meant } = other;
  yield {
    span: date.span,
    subject: "date",
    message: "written",
    args: { phrase: node.text, date: date.value },
    related: [{ record, span: node.span, message: "dateText" }],
    fixes: (dossier) => [fix("replace", { text: meant.text }, [replaceScalar(dossier, record, date.span, meant.text)])],
  };
}
