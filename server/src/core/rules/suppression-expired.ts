import { recordRule } from "#core/check/rule.ts";
import { latestDay } from "#core/dates/dossier-date.ts";
import { fix } from "#core/fixes/fixes.ts";
import { removeSuppression } from "#core/fixes/remove-suppression.ts";
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
      for (const entry of owner.ignore) {
        const { rule, until } = entry;
        if (rule === undefined || until === undefined || latestDay(until.value) >= context.today) continue;
        yield {
          span: until.span,
          message: "expired",
          args: { rule: rule.value, until: until.value },
          fixes: (dossier) => {
            const edits = removeSuppression(dossier, record, owner, entry);
            return edits.length > 0 ? [fix("remove", { text: rule.value }, edits)] : [];
          },
        };
      }
    }
  },
});
