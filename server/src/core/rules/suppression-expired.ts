import { recordRule } from "#core/check/rule.ts";
import { latestDay } from "#core/dates/dossier-date.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, removeItem } from "#core/fixes/record-edits.ts";
import { ignoringParts } from "#core/suppression.ts";

/** An exception for a time must not outlive it unseen: what it hid is reported again, and the exception says nothing any more. */
export const suppressionExpired = recordRule({
  id: "suppression-expired",
  severity: "warning",
  summary: "No suppression is past its last day.",
  messages: {
    expired: "The suppression of '{rule}' held until {until}. Take it out, or say until when it holds now.",
  },

  *record(record, context) {
    for (const owner of ignoringParts(record)) {
      for (const { rule, until, span } of owner.ignore) {
        if (rule === undefined || until === undefined || latestDay(until.value) >= context.today) continue;
        yield {
          span: until.span,
          message: "expired",
          args: { rule: rule.value, until: until.value },
          fixes: (dossier) => {
            const { text } = record.syntax;
            const removal = owner.node.kind === "map" ? removeItem(text, owner.node, "ignore", span) : undefined;
            return removal ? [fix("remove", { text: rule.value }, editsOf(dossier, record, [removal]))] : [];
          },
        };
      }
    }
  },
});
