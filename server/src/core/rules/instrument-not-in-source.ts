import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { instrumentPhrasesIn } from "#core/facts/instrument-phrases-in-text.ts";
import { missingInstrumentsIn } from "#core/facts/missing-instruments.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import type { InstrumentRecord } from "#core/record.ts";

/** A text that never mentions a treaty does not say that something happened under it. */
export const instrumentNotInSource = recordRule({
  id: "instrument-not-in-source",
  severity: "warning",
  summary: "An instrument that a record links is mentioned in one of the cited texts.",
  messages: {
    one: "The text of '{source}' never mentions {title}. Add the alias it uses, or remove the link.",
    more: "None of the texts of {sources} mentions {title}. Add the alias they use, or remove the link.",
    names: "Looked for: {names}.",
  },

  *record(record, context) {
    for (const { id, instrument, missing } of missingInstrumentsIn(record, context)) {
      if (missing.outside !== undefined) continue;
      const { sources, isCertain } = missing;
      const [source = ""] = sources;
      const title = instrument.fields.title?.value ?? id.value;
      const names = [title, ...instrument.fields.aliases.flatMap(({ text }) => (text ? [text.value] : []))];
      yield {
        span: id.span,
        subject: `instrument:${id.span.start}`,
        severity: isCertain ? "warning" : "information",
        ...(sources.length === 1
          ? { message: "one", args: { source, title } }
          : { message: "more", args: { sources, title } }),
        related: instrument.fields.title
          ? [{ record: instrument, span: instrument.fields.title.span, message: "names", args: { names } }]
          : [],
        fixes: (dossier) => addPhrases(dossier, instrument, sources, context),
      };
    }
  },
});

/** What the texts call the instruments of which they speak may be a name of this one. */
function addPhrases(
  dossier: Dossier,
  instrument: InstrumentRecord,
  sources: readonly string[],
  context: RuleContext,
): readonly Fix[] {
  const phrases = sources.flatMap((id) => {
    const source = context.find("source", id);
    return source ? instrumentPhrasesIn(source, context) : [];
  });
  return [...new Set(phrases)].flatMap((alias) => {
    const edits = addToList(dossier, instrument, instrument.value, "aliases", alias);
    return edits.length > 0 ? [fix("addAlias", { alias, id: instrument.id?.value ?? "" }, edits)] : [];
  });
}
