import type { RuleContext } from "#core/check/rule.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import type { Field } from "#core/model/read.ts";
import {
  type AnyRecord,
  type CitationFields,
  type ClaimFields,
  type EventRecord,
  type InstrumentRecord,
  isKind,
  type SourceRecord,
} from "#core/record.ts";
import type { ScalarNode } from "#core/syntax/node.ts";

/** A text of a record, and the languages it may be in: all of them where nobody says, none where there is no table. */
export interface TextField {
  readonly node: ScalarNode;
  /** `quotation`: words of a source, which the author may not change. */
  readonly role: "prose" | "name" | "quotation" | "date-text" | "dateline";
  readonly languages: readonly Language[];
  /** The claim in which it stands. */
  readonly claim: ClaimFields | undefined;
}

/** Titles, claims, names and quotations of a record, without its notes. */
export const textFieldsOf = (record: AnyRecord, context: RuleContext): readonly TextField[] =>
  context.ofRecord("text fields", record, () => fieldsOf(record, context));

function fieldsOf(record: AnyRecord, context: RuleContext): readonly TextField[] {
  switch (record.kind) {
    case "source":
      return ofSource(record, context);
    case "instrument":
      return ofInstrument(record, context);
    case "event":
      return ofEvent(record, context);
    case "claim":
      return ofClaim(record, record.fields, context);
    case "actor":
      return record.fields.roles.flatMap(({ cites }) => ofCitations(record, cites, undefined, context));
    default:
      return ofSetting(record, context);
  }
}

function ofSource(source: SourceRecord, context: RuleContext): TextField[] {
  const { title, dateline, language } = source.fields;
  const own = [language?.value];
  const local = language ? [...own, ...present(context.languageOf(source))] : own;
  return [...field(title, "name", own), ...field(dateline, "dateline", local)];
}

function ofInstrument(instrument: InstrumentRecord, context: RuleContext): TextField[] {
  const { title, aliases, cites } = instrument.fields;
  const language = context.languageOf(instrument);
  return [
    ...field(title, "name", [language]),
    ...aliases.flatMap(({ text, lang }) => field(text, "name", [lang?.value])),
    ...ofCitations(instrument, cites, undefined, context),
  ];
}

function ofEvent(event: EventRecord, context: RuleContext): TextField[] {
  const { title, claims, cites, "date-text": dateText } = event.fields;
  const own = [context.languageOf(event)];
  return [
    ...field(title, "prose", own),
    ...(dateText ? field(dateText, "date-text", tagsOfCited(event, context)) : []),
    ...claims.flatMap((claim) => ofClaim(event, claim, context)),
    ...ofCitations(event, cites, undefined, context),
  ];
}

/** The languages of all that the event cites, or its own. */
function tagsOfCited(event: EventRecord, context: RuleContext): (string | undefined)[] {
  const { claims, cites } = event.fields;
  const cited = [...cites, ...claims.flatMap((claim) => claim.cites)];
  if (cited.length === 0) return [context.languageOf(event)];
  return cited.flatMap((citation) => tagsOf(event, citation, context));
}

function ofClaim(record: AnyRecord, claim: ClaimFields, context: RuleContext): TextField[] {
  return [
    ...field(claim.text, "prose", [context.languageOf(record)], claim),
    ...ofCitations(record, claim.cites, claim, context),
  ];
}

function ofSetting(record: AnyRecord, context: RuleContext): TextField[] {
  const { key, value } = record;
  const isTitle = !isKind(record, "claim") && key?.text === "title" && value.kind === "scalar";
  return isTitle ? field({ node: value }, "prose", [context.languageOf(record)]) : [];
}

function ofCitations(
  record: AnyRecord,
  citations: readonly CitationFields[],
  claim: ClaimFields | undefined,
  context: RuleContext,
): TextField[] {
  return citations.flatMap((citation) => {
    const all = [citation.quote, citation["quote-original"], citation.prefix, citation.suffix];
    const texts = all.filter((text) => text !== undefined);
    if (texts.length === 0) return [];
    const tags = tagsOf(record, citation, context);
    return texts.flatMap((text) => field(text, "quotation", tags, claim));
  });
}

/** The source's language, and the dossier's: a quotation may be translated. */
function tagsOf(record: AnyRecord, { source }: CitationFields, context: RuleContext): (string | undefined)[] {
  const language = source && context.find("source", source.value)?.fields.language?.value;
  return language === undefined ? [undefined] : [language, ...present(context.languageOf(record))];
}

function field(
  text: Pick<Field<string>, "node"> | undefined,
  role: TextField["role"],
  tags: readonly (string | undefined)[],
  claim?: ClaimFields,
): TextField[] {
  return text?.node.kind === "scalar" ? [{ node: text.node, role, languages: languagesOf(tags), claim }] : [];
}

/** An unstated tag may be any. */
function languagesOf(tags: readonly (string | undefined)[]): readonly Language[] {
  if (tags.includes(undefined)) return allLanguages;
  const [only] = tags;
  if (tags.length === 1) return present(languageOf(only));
  return [...new Set(tags.flatMap((tag) => languageOf(tag) ?? []))];
}

const present = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
