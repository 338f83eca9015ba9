import type { Dossier } from "#core/dossier.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { findQuotation } from "#core/evidence/find-quotation.ts";
import type { QuotationHints } from "#core/evidence/quotation-hints.ts";
import { splitSentences } from "#core/evidence/sentences.ts";
import { tokenize } from "#core/evidence/tokens.ts";
import type { JudgedQuotation } from "#core/facts/cited-quotation.ts";
import type { AnyRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Span } from "#core/text/span.ts";
import type { Fix } from "./fix.ts";
import { fix } from "./fixes.ts";
import { editsOf, insertBehind } from "./record-edits.ts";
import { replaceScalar } from "./replace-scalar.ts";

/**
 * Quick fixes that make a quotation mark one place of its article: more of its words, up to the whole sentence, or the words
 * before it as `prefix`. One for each of the first paragraphs in which it occurs; the author knows which is meant.
 */
export function anchorQuotation(dossier: Dossier, record: AnyRecord, judged: JudgedQuotation): readonly Fix[] {
  const { article, words } = judged;
  const places = placesOf(judged);
  const texts = places.flatMap((place) => [moreWords(article, place), sentenceAround(article, place)]);
  const longer = [...new Set(texts.flatMap((text) => text ?? []))];
  const prefixes = new Set(places.flatMap((place) => prefixOf(judged, place) ?? []));
  return [
    ...longer.map((text) => fix("replace", { text }, [replaceScalar(dossier, record, words.span, text)])),
    ...[...prefixes].flatMap((prefix) => insertPrefix(dossier, record, judged, prefix)),
  ];
}

const mostPlaces = 3;
/** A longer one is a copy. */
const mostWords = 40;
const mostWordsAdded = 12;
const fewestWords = 3;
const fewestCharacters = 12;

/** The first occurrence in each of the first paragraphs that have one; none for a quotation with omissions. */
function placesOf({ article, words, verdict }: JudgedQuotation): readonly Span[] {
  if (verdict.kind !== "found" || verdict.spans.length !== 1) return [];
  if (verdict.occurrences === 1) return verdict.spans;
  const places: Span[] = [];
  for (let index = 0; index < article.paragraphs.length && places.length < mostPlaces; index++) {
    const found = findQuotation(words.value, { at: `p${index + 1}` }, article);
    if (found?.kind === "found" && found.hintsFit) places.push(...found.spans);
  }
  return places;
}

/** As few words of the paragraph more as make it unique: first behind it, then before it. */
function moreWords(article: ArticleText, place: Span): string | undefined {
  const paragraph = article.paragraphs[article.paragraphAt(place.start) ?? -1];
  const tokens = article.bodyTokens;
  if (paragraph === undefined || tokens === undefined) return undefined;
  const own = tokens.within(place);
  const room = tokens.within(paragraph);
  let [first, last] = [own.start, own.end - 1];
  for (let added = 0; added < mostWordsAdded; added++) {
    if (last + 1 < room.end) last += 1;
    else if (first > room.start) first -= 1;
    else return undefined;
    const text = written(article, { start: tokens.span(first).start, end: tokens.span(last).end });
    if (isAnchor(text, article)) return text;
  }
  return undefined;
}

function sentenceAround(article: ArticleText, place: Span): string | undefined {
  const paragraph = article.paragraphs[article.paragraphAt(place.start) ?? -1];
  if (paragraph === undefined) return undefined;
  const around = splitSentences(article.text, paragraph).filter(
    ({ start, end }) => start < place.end && place.start < end,
  );
  const [first, last] = [around[0], around.at(-1)];
  const text = first && last ? written(article, { start: first.start, end: last.end }) : "";
  return isAnchor(text, article) ? text : undefined;
}

const written = ({ text }: ArticleText, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, " ").trim();

function isAnchor(text: string, article: ArticleText): boolean {
  const { length } = tokenize(text);
  return length >= fewestWords && length <= mostWords && text.length >= fewestCharacters && isUnique(text, {}, article);
}

function isUnique(text: string, hints: QuotationHints, article: ArticleText): boolean {
  const found = findQuotation(text, hints, article);
  return found?.kind === "found" && found.hintsFit && found.occurrences === 1;
}

/** The fewest words before it that stand before no other occurrence. */
function prefixOf({ article, words }: JudgedQuotation, place: Span): string | undefined {
  const tokens = article.bodyTokens;
  const paragraph = article.paragraphs[article.paragraphAt(place.start) ?? -1];
  if (tokens === undefined || paragraph === undefined) return undefined;
  const { start } = tokens.within(place);
  const earliest = Math.max(tokens.within(paragraph).start, start - mostWordsAdded);
  for (let first = start - 2; first >= earliest; first--) {
    const prefix = written(article, { start: tokens.span(first).start, end: tokens.span(start - 1).end });
    if (isUnique(words.value, { prefix }, article)) return prefix;
  }
  return undefined;
}

function insertPrefix(
  dossier: Dossier,
  record: AnyRecord,
  { citation, words }: JudgedQuotation,
  prefix: string,
): Fix[] {
  const { node, prefix: known, suffix, at } = citation;
  if (node.kind !== "map" || [known, suffix, at].some((hint) => hint) || entryOf(node, "prefix")) return [];
  const entry = node.entries.find(({ value }) => value === words.node);
  const text = `prefix: ${scalarText(prefix, node.flow)}`;
  const change = entry && insertBehind(record.syntax.text, node, entry, text);
  return change ? [fix("insert", { text }, editsOf(dossier, record, [change]))] : [];
}
