import type { RuleContext } from "#core/check/rule.ts";
import { compareNumber, hasNumber } from "#core/evidence/numbers/compare-number.ts";
import { mayBeSameUnit } from "#core/evidence/numbers/compare-unit.ts";
import { figureNumber } from "#core/evidence/numbers/figure-number.ts";
import type { ClaimedNumber, NumberMention } from "#core/evidence/numbers/number-mention.ts";
import { numbersToCheck } from "#core/evidence/numbers/numbers-to-check.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import type { AnyRecord, CitationFields, ClaimFields } from "#core/record.ts";
import { isWrongArticle } from "./citation-standing.ts";
import { claimsOf, isWithdrawn } from "./claims.ts";
import { isRetracted } from "./event-sources.ts";
import { isInName, isNamed } from "./number-names.ts";
import { nearestPlace, type OutsidePlace } from "./outside-place.ts";
import { tellsShare } from "./share-in-text.ts";
import { type ArticleNumbers, numbersOf } from "./text-numbers.ts";

export type FigureFields = ClaimFields["figures"][number];

/** A number of a claim, and where in the claim it stands: as a figure, in the text, or both. */
export interface NumberOfClaim {
  readonly claim: ClaimFields;
  readonly number: ClaimedNumber;
  readonly figure: FigureFields | undefined;
  readonly inText: NumberMention | undefined;
  /** Of the claim's text; more than one where nobody says. */
  readonly languages: readonly Language[];
}

/** A number of an article. */
export interface NumberOfSource {
  readonly text: ArticleNumbers;
  readonly mention: NumberMention;
}

export interface JudgedNumber extends NumberOfClaim {
  readonly verdict: NumberVerdict;
  /** The articles that had to have it. */
  readonly texts: readonly ArticleNumbers[];
}

export type NumberVerdict =
  | { readonly kind: "found"; readonly mentions: readonly NumberOfSource[] }
  /** The digits are there, with another power of ten. */
  | { readonly kind: "scale"; readonly found: NumberOfSource }
  /** It stands on the page, but not in the article. */
  | { readonly kind: "outside"; readonly place: OutsidePlace }
  | { readonly kind: "absent"; readonly nearest: readonly NumberOfSource[] };

/**
 * The numbers of a record's claims, each once, of which anything can be said: every cited article is at hand, and one of them at
 * least is not known to be the wrong one.
 */
export function numbersIn(record: AnyRecord, context: RuleContext): readonly JudgedNumber[] {
  if (claimsOf(record).length === 0) return [];
  return context.ofRecord("numbers", record, () => findNumbersIn(record, context));
}

function findNumbersIn(record: AnyRecord, context: RuleContext): readonly JudgedNumber[] {
  const claims = claimsOf(record).filter((claim) => claim.cites.length > 0 && !isWithdrawn(claim));
  return claims.flatMap((claim) => {
    const texts = textsOf(claim.cites, context);
    if (texts === undefined) return [];
    const right = texts.filter(({ source }) =>
      claim.cites.some((citation) => isRight(record, citation, source, context)),
    );
    return right.length === 0 ? [] : numbersOfClaim(record, claim, context).flatMap(judge(texts, right));
  });
}

function textsOf(citations: readonly CitationFields[], context: RuleContext): readonly ArticleNumbers[] | undefined {
  const texts = new Set<ArticleNumbers>();
  for (const { source } of citations) {
    const cited = source && context.find("source", source.value);
    const numbers = cited && numbersOf(cited, context);
    if (numbers === undefined) return undefined;
    texts.add(numbers);
  }
  return [...texts];
}

function isRight(
  record: AnyRecord,
  citation: CitationFields,
  source: ArticleNumbers["source"],
  context: RuleContext,
): boolean {
  return (
    citation.source?.value === source.id?.value && !isRetracted(source) && !isWrongArticle(record, citation, context)
  );
}

/** Figures first, each with the same number of the text; then the others of the text. */
export function numbersOfClaim(record: AnyRecord, claim: ClaimFields, context: RuleContext): readonly NumberOfClaim[] {
  const languages = languagesOf(record, context);
  const mentions = numbersInText(claim, languages, context);
  const figures = claim.figures.flatMap((figure): NumberOfClaim[] => {
    const number = numberOfFigure(figure);
    if (number === undefined) return [];
    return [{ claim, number, figure, languages, inText: mentions.find((mention) => areEqual(mention, number)) }];
  });
  const inText = mentions.map(
    (mention): NumberOfClaim => ({ claim, number: mention, figure: undefined, languages, inText: mention }),
  );
  const all = [...figures, ...inText];
  return all.filter(({ number }, i) => all.findIndex((other) => areEqual(other.number, number)) === i);
}

function languagesOf(record: AnyRecord, context: RuleContext): readonly Language[] {
  const tag = context.languageOf(record);
  if (tag === undefined) return allLanguages;
  const language = languageOf(tag);
  return language === undefined ? [] : [language];
}

/** Where the language is not stated, a word may be a number in one and none in another: "once". */
function numbersInText(
  { text }: ClaimFields,
  languages: readonly Language[],
  context: RuleContext,
): readonly NumberMention[] {
  if (text === undefined) return [];
  const mentions = numbersToCheck(text.value, languages).filter(
    (mention) => !isYear(mention) && !(mention.isWord && languages.length > 1),
  );
  return mentions.filter(
    (mention) => !isNamed(text.value, mention, languages) && !isInName(text.value, mention.span, context),
  );
}

/** Four bare digits that may be a year, in whatever surroundings. */
const isYear = ({ mantissa, scale, unit }: NumberMention): boolean =>
  unit.kind === "none" && scale === 0 && /^(?:1\d|2[01])\d\d$/.test(mantissa);

function numberOfFigure({ value, unit, bound }: FigureFields): ClaimedNumber | undefined {
  return value && figureNumber({ value: value.value, unit: unit?.value, bound: bound?.value });
}

const areEqual = (a: ClaimedNumber, b: ClaimedNumber): boolean =>
  a.readings.some(({ value }) => b.readings.some((other) => other.value === value)) && mayBeSameUnit(a.unit, b.unit);

const judge =
  (texts: readonly ArticleNumbers[], right: readonly ArticleNumbers[]) =>
  (number: NumberOfClaim): JudgedNumber[] => {
    const verdict = verdictOn(number.number, texts, right);
    return verdict === undefined ? [] : [{ ...number, verdict, texts: right }];
  };

/** Where the body of an article has the number. */
export const mentionsIn = (number: ClaimedNumber, text: ArticleNumbers): readonly NumberOfSource[] =>
  text.inBody.filter((mention) => hasNumber(number, [mention])).map((mention) => ({ text, mention }));

function verdictOn(
  number: ClaimedNumber,
  texts: readonly ArticleNumbers[],
  right: readonly ArticleNumbers[],
): NumberVerdict | undefined {
  const mentions = texts.flatMap((text) => mentionsIn(number, text));
  if (mentions.length > 0) return { kind: "found", mentions };
  if (texts.some((text) => mayHave(number, text) || tellsShare(number, text.article.text, text.inBody)))
    return undefined;
  const place = nearestPlace(right.flatMap((text) => placesOutside(number, text)));
  if (place !== undefined) return { kind: "outside", place };
  if (texts.some(({ onPage, inTitle }) => [...onPage, ...inTitle].some((mention) => mayMean(number, mention))))
    return undefined;
  for (const text of right) {
    const { verdict, mention } = compareNumber(number, text.inBody);
    if (verdict === "scale" && mention !== undefined && isSlipOfScale(number, mention))
      return { kind: "scale", found: { text, mention } };
  }
  return { kind: "absent", nearest: nearestIn(number, right) };
}

/** The body has the number if it is read in one piece, or may have it as a name. */
function mayHave(number: ClaimedNumber, { article, onPage }: ArticleNumbers): boolean {
  const inBody = onPage.filter(({ span }) => article.placeOf(span.start) === "body");
  return (
    hasNumber(number, inBody) ||
    article.paragraphs.some(({ start, end }) => mayName(number, article.text.slice(start, end)))
  );
}

/** Counts only: a year or a number in a name would support a claim, but is no reason to send anybody there. */
function placesOutside(number: ClaimedNumber, { source, article, onPage }: ArticleNumbers): OutsidePlace[] {
  const counts = onPage.filter(({ isYearLike, isLabel, isCollective }) => !isYearLike && !isLabel && !isCollective);
  const found = counts.filter((mention) => mayMean(number, mention));
  return found.map(({ span }) => ({ source, article, offset: span.start }));
}

/** Around an article "18 hours ago" is no 18th. */
const mayMean = (number: ClaimedNumber, mention: NumberMention): boolean =>
  (number.unit.kind !== "ordinal" || mention.unit.kind === "ordinal") && hasNumber(number, [mention]);

/** "The 14th" may be a day, "the 123rd order" be called No. 123. */
function mayName({ unit, readings }: ClaimedNumber, text: string): boolean {
  return unit.kind === "ordinal" && readings.some(({ value }) => new RegExp(`(?<!\\d)0?${value}(?!\\d)`).test(text));
}

/** Zeros are lost between numbers of one kind; between others only whole scale words are. */
function isSlipOfScale(number: ClaimedNumber, { unit, value }: NumberMention): boolean {
  if (number.unit.kind === unit.kind) return true;
  return number.readings.some((reading) => Math.round(Math.log10(value / reading.value)) % 3 === 0);
}

function nearestIn(number: ClaimedNumber, texts: readonly ArticleNumbers[]): readonly NumberOfSource[] {
  const candidates = texts.flatMap(({ inBody }) => inBody.filter((mention) => isLikeKind(number, mention)));
  const { nearest } = compareNumber(number, candidates);
  return nearest.flatMap((mention) => {
    const text = texts.find(({ inBody }) => inBody.includes(mention));
    return text === undefined ? [] : [{ text, mention }];
  });
}

/** For a count nobody means "the second" or "a third". */
function isLikeKind({ unit }: ClaimedNumber, mention: NumberMention): boolean {
  const { kind } = mention.unit;
  if (kind === "ordinal") return unit.kind === "ordinal";
  return kind === "fraction" ? unit.kind === "percent" || unit.kind === "fraction" : true;
}
