import { recordRule } from "#core/check/rule.ts";
import { meantBy, relativePhraseOf, sameDays, writtenAt } from "#core/facts/relative-phrase.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isKind } from "#core/record.ts";

/** Words like "yesterday" and the day of publication give the date together; one of the three is wrong. */
export const relativeDateMismatch = recordRule({
  id: "relative-date-mismatch",
  severity: "warning",
  summary:
    "Words like 'early this month' in 'date-text', counted from the day of publication, give the date of the event.",
  messages: {
    mismatch: "'{phrase}' in an article of {published} is {meant}, not {date}.",
    source: "Published: {published}.",
  },
  yieldsTo: ["date-syntax", "occurred-in-future", "source-predates-event", "weekday-mismatch"],

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined) return;
    const { date, announced } = record.fields;
    const phrase = relativePhraseOf(record, context);
    const meant =
      phrase && writtenAt(phrase).map(({ source, written }) => ({ source, ...(written && meantBy(phrase, written)) }));
    const [first] = meant ?? [];
    const { source, likeliest } = first ?? {};
    if (phrase === undefined || source?.fields.published === undefined || likeliest === undefined) return;
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
  },
});
