import { recordRule } from "#core/check/rule.ts";
import { isKind, type SourceFields } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";

/** Numbers, dates and names are read by the rules of a language; without one a text is compared with less certainty. */
export const missingLanguage = recordRule({
  id: "missing-language",
  severity: "hint",
  summary: "Every source of text says in which language it is written.",
  messages: {
    missing:
      "In which language is it written? Add `language`, as in `language: pt`; dates and numbers are read by its rules.",
  },

  *record(record, { config }) {
    // An item of a catalogue may say it.
    if (!isKind(record, "source") || !isOfText(record.fields) || config.catalogues.length > 0) return;
    const entry = entryOf(record.syntax.value, "language");
    if (entry && !isEmpty(entry.value)) return;
    const span = record.id?.span ?? record.fields.title?.span;
    if (span) yield { span, message: "missing" };
  },
});

const isOfText = ({ type }: SourceFields): boolean =>
  type?.value !== "photo" && type?.value !== "video" && type?.value !== "dataset";
