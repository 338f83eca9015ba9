import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { TextWords } from "#core/evidence/text-words.ts";
import { tokenize } from "#core/evidence/tokens.ts";
import { foldWord } from "#core/language/words.ts";
import { type ActorRecord, isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { findActor, type NameableText } from "./actor-in-text.ts";
import { typeOf } from "./actor-names.ts";
import { nameableTextOf } from "./nameable-text.ts";
import { foldName } from "./names.ts";

/** An article in which agencies are looked for: its body, and the lines of credit around it. */
export interface CreditedText {
  readonly article: ArticleText;
  readonly body: NameableText;
  readonly credits: NameableText;
}

/** `undefined` where the text is not at hand, is only an excerpt, or is in a language without a table. */
export function creditedTextOf(source: SourceRecord, context: RuleContext): CreditedText | undefined {
  const article = context.articleOf(source);
  const body = nameableTextOf(source, context);
  if (article === undefined || body === undefined || body.isExcerpt) return undefined;
  const { author, editor, dateline, title } = source.fields;
  const fields = [...author, ...editor, dateline, title].map((field) => field?.value ?? "");
  const credits = [...linesAround(article), ...fields].join("\n");
  return { article, body, credits: { ...body, words: new TextWords(tokenize(credits), credits) } };
}

/** Short lines directly before and behind the body: byline, dateline, "Source: …". Not captions, and nothing farther away. */
function linesAround(article: ArticleText): string[] {
  const { start, end } = article.body ?? { start: 0, end: 0 };
  const before = article.text
    .slice(0, start)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  const behind = article.text
    .slice(end)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  return [...before.slice(-mostLines), ...behind.slice(0, mostLines)].filter(({ length }) => length <= longestLine);
}

const mostLines = 3;
const longestLine = 80;

/**
 * The agency that an item of `via` means: an actor, by its id or as the publisher of a source. `undefined` for free text, and
 * for sources that name no publisher of the dossier.
 */
export function agencyOf(via: string, context: RuleContext): ActorRecord | undefined {
  const publisher = context.find("source", via)?.fields.publisher?.value;
  return context.find("actor", via) ?? (publisher === undefined ? undefined : context.find("actor", publisher));
}

/** The text, or a line of credit, names the agency, who owns it or what it owns; or may do so. */
export function mayCredit(agency: ActorRecord, { body, credits }: CreditedText, context: RuleContext): boolean {
  return familyOf(agency, context).some((actor) =>
    [body, credits].some((text) => findActor(actor, text, context).kind !== "absent"),
  );
}

/** The agency, its owner, and what the agency owns. */
export function familyOf(agency: ActorRecord, context: RuleContext): readonly ActorRecord[] {
  const owner = agency.fields.owner && context.find("actor", agency.fields.owner.value);
  const owned = agency.id ? context.references(agency.id.value, "owner").map(({ record }) => record) : [];
  return [agency, ...(owner ? [owner] : []), ...owned.filter((record) => isKind(record, "actor"))];
}

/** The outlets of the dossier that a part of the body names in full, without the one that published it. */
export function outletsNamedIn(
  source: SourceRecord,
  { body }: CreditedText,
  part: Span | undefined,
  context: RuleContext,
): readonly ActorRecord[] {
  const range = part ? body.words.between(part) : { first: 0, last: body.words.length - 1 };
  return outlets(context).filter((outlet) => {
    if (isPublisher(outlet, source)) return false;
    const presence = findActor(outlet, body, context);
    const places = presence.kind === "named" ? presence.places : [];
    return places.some(({ first, last }) => range.first <= first && last <= range.last && isName(first, body));
  });
}

/** In capitals, and a small word not only where a sentence begins: "antara" is Indonesian for "between", and an agency. */
function isName(place: number, { words, language }: NameableText): boolean {
  if (!words.isCapitalised(place)) return false;
  if (!language.functionWords.some((word) => foldWord(word) === words.word(place))) return true;
  const before = place > 0 ? words.written(place - 1, place) : "";
  return words.isUpperCase(place) || /^[^\s.!?:]+[\s("“«-]+[^\s]+$/u.test(before);
}

const outlets = (context: RuleContext): readonly ActorRecord[] =>
  context.once("outlets", (shared) => shared.all("actor").filter((actor) => typeOf(actor) === "outlet" && actor.id));

function isPublisher({ id, fields }: ActorRecord, { fields: { publisher } }: SourceRecord): boolean {
  const { value } = publisher ?? {};
  return value !== undefined && (value === id?.value || foldName(value) === foldName(fields.name?.value ?? ""));
}
