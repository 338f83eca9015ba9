import type { RuleContext } from "#core/check/rule.ts";
import { recordRule } from "#core/check/rule.ts";
import { addField } from "#core/fixes/add-field.ts";
import { likelyLanguage } from "#core/language/likely-language.ts";
import { foldWord } from "#core/language/words.ts";
import { isKind, type SourceFields, type SourceRecord } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";

const namesOfLanguages = {
  de: "German",
  en: "English",
  es: "Spanish",
  fr: "French",
  id: "Indonesian",
  pt: "Portuguese",
  ru: "Russian",
  uk: "Ukrainian",
} as const;

/** Numbers, dates and names are read by the rules of a language; without one a text is compared with less certainty. */
export const missingLanguage = recordRule({
  id: "missing-language",
  severity: "hint",
  summary: "Every source of text says in which language it is written.",
  messages: {
    missing:
      "In which language is it written? Add `language`, as in `language: pt`; dates and numbers are read by its rules.",
    likely: "Looks like {language}. Add `language: {tag}`; dates and numbers are read by its rules.",
    ...namesOfLanguages,
  },

  *record(record, context) {
    // An item of a catalogue may say it.
    if (!isKind(record, "source") || !isOfText(record.fields) || !context.hasAllCatalogues) return;
    if (record.isExtension && record.fields.language) return;
    const entry = entryOf(record.value, "language");
    if (entry && !isEmpty(entry.value)) return;
    const span = record.id?.span ?? record.fields.title?.span;
    if (span === undefined) return;
    const tag = languageOfText(record, context);
    yield tag === undefined
      ? { span, message: "missing" }
      : {
          span,
          message: "likely",
          args: {
            tag,
            language: Object.hasOwn(namesOfLanguages, tag) ? { id: `missing-language.${tag}`, args: {} } : tag,
          },
          fixes: (dossier) => addField(dossier, record, "language", tag, ["publisher", "title", "type"]),
        };
  },
});

const isOfText = ({ type }: SourceFields): boolean =>
  type?.value !== "photo" && type?.value !== "video" && type?.value !== "dataset";

/** By its most frequent words; `undefined` where the text is not at hand, or may be in several languages. */
function languageOfText(source: SourceRecord, context: RuleContext): string | undefined {
  const article = context.articleOf(source);
  const tokens = article && (article.bodyTokens ?? article.stored.tokens);
  return tokens && likelyLanguage(tokens.words.trim().split(" ").map(foldWord))?.tag;
}
