import { recordRule } from "#core/check/rule.ts";
import { earliestDay } from "#core/dates/dossier-date.ts";
import { isKind } from "#core/record.ts";

/** Nobody can have read what is not out yet. */
export const publishedInFuture = recordRule({
  id: "published-in-future",
  severity: "error",
  summary: "A source was published and captured by today.",
  messages: {
    published: "'{text}' lies in the future; what can be cited has been published already.",
    captured: "'{text}' lies in the future; a text that is at hand has been captured already.",
  },

  *record(record, context) {
    if (!isKind(record, "source")) return;
    const { published, captured, snapshot, archived } = record.fields;
    const dates = [
      { message: "published", date: published },
      { message: "captured", date: captured },
      { message: "captured", date: snapshot?.captured },
      ...archived.map(({ at }) => ({ message: "captured", date: at }) as const),
    ] as const;
    for (const { message, date } of dates) {
      // Tomorrow may be today where the publisher is.
      if (date && earliestDay(date.value) - context.today > 1) {
        yield { span: date.span, message, args: { text: date.value.text } };
      }
    }
  },
});
