import { recordRule } from "#core/check/rule.ts";
import { precedes } from "#core/dates/precedes.ts";
import { unstatedZone } from "#core/dates/zone.ts";
import { isKind } from "#core/record.ts";

/** A text cannot be taken from an article that is not there yet: one of the two dates is wrong. */
export const capturedBeforePublished = recordRule({
  id: "captured-before-published",
  severity: "error",
  summary: "A source was captured after it was published.",
  messages: {
    early: "Captured ({captured}) before it was published ({published}); one of the two dates is wrong.",
    published: "Published: {published}.",
  },

  *record(record) {
    if (!isKind(record, "source")) return;
    const { published, captured, snapshot, archived } = record.fields;
    if (published === undefined) return;
    for (const date of [captured, snapshot?.captured, ...archived.map(({ at }) => at)]) {
      if (!date || !precedes(date.value, unstatedZone, published.value, unstatedZone).certain) continue;
      const args = { captured: date.value, published: published.value };
      yield {
        span: date.span,
        message: "early",
        args,
        related: [{ record, span: published.span, message: "published", args }],
      };
    }
  },
});
