import { type Finding, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { boundedPhrase } from "#core/evidence/numbers/bounded-phrase.ts";
import { boundOf, compareBound } from "#core/evidence/numbers/compare-bound.ts";
import type { Bound, ClaimedNumber, WrittenBound } from "#core/evidence/numbers/number-mention.ts";
import { type FigureFields, type JudgedNumber, type NumberOfSource, numbersIn } from "#core/facts/claimed-numbers.ts";
import { claimedWords, placeOf } from "#core/facts/number-in-claim.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { languageOf } from "#core/language/languages.ts";
import type { AnyRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";

type Key = "dropped" | "invented" | "different" | "opposite";

/** "More than 260" is no 260: who drops the two words knows more than the source. */
export const boundLost = recordRule<Key>({
  id: "bound-lost",
  severity: "information",
  summary: "A figure is limited as the source limits it.",
  messages: {
    dropped: "'{id}' says '{phrase}', not exactly {number}.",
    invented: "The figure says '{bound}', but '{id}' says just '{phrase}'.",
    different: "The figure says '{bound}', but '{id}' says '{phrase}'.",
    opposite: "The claim says '{written}', but '{id}' says '{phrase}'.",
  },

  *record(record, context) {
    for (const judged of numbersIn(record, context)) {
      const { figure } = judged;
      const lost = lostBound(judged);
      if (figure === undefined && lost !== undefined) yield* inText(record, judged, lost);
      if (figure?.value === undefined || lost === undefined) continue;
      const { bound } = figure;
      yield {
        span: (bound ?? figure.value).span,
        message: lost.comparison,
        args: {
          id: lost.found.text.source.id?.value ?? "",
          phrase: phraseOf(lost.found),
          number: claimedWords(judged),
          bound: bound?.value ?? "exactly",
        },
        fixes: (dossier) => setBound(dossier, record, figure, boundOf(lost.found.mention.bound)),
      };
    }
  },
});

/** In running text a bound is often left out on purpose; one that points the other way is not. */
function* inText(record: AnyRecord, judged: JudgedNumber, { found }: LostBound): Generator<Finding<Key>> {
  const { claim, inText: mention, languages } = judged;
  const [language] = languages;
  if (mention === undefined || claim.text === undefined || language === undefined) return;
  if (!isOpposite(mention.bound, found.mention.bound)) return;
  const { start, end } = boundedPhrase(claim.text.value, mention, language);
  yield {
    span: placeOf(record, judged),
    message: "opposite",
    args: {
      id: found.text.source.id?.value ?? "",
      phrase: phraseOf(found),
      written: claim.text.value.slice(start, end),
    },
  };
}

function isOpposite(a: WrittenBound, b: WrittenBound): boolean {
  const [isAbove, isOtherAbove] = [a, b].map((bound) => bound === "more-than" || bound === "at-least");
  return (
    isAbove !== isOtherAbove && [a, b].every((bound) => bound !== "exactly" && bound !== "about" && bound !== "nearly")
  );
}

interface LostBound {
  readonly comparison: Key;
  readonly found: NumberOfSource;
}

/** One place that has the number as the figure has it is enough. */
function lostBound({ number, verdict, texts }: JudgedNumber): LostBound | undefined {
  if (verdict.kind !== "found") return undefined;
  const exact = verdict.mentions.filter(({ mention }) => isSameValue(number, mention));
  const compared = (exact.length > 0 ? exact : verdict.mentions).map((found) => ({
    comparison: compareBound(number, found.mention),
    found,
  }));
  const lost = compared.flatMap(({ comparison, found }) => (comparison === "same" ? [] : [{ comparison, found }]));
  if (lost.length < compared.length) return undefined;
  return lost.find(({ found }) => isCount(found) && texts.includes(found.text));
}

/** Where the article has the very number, others that would round to it do not count. */
const isSameValue = ({ readings }: ClaimedNumber, mention: ClaimedNumber): boolean =>
  readings.some(({ value }) => mention.readings.some((other) => other.value === value));

const isCount = ({ mention: { isYearLike, isLabel, isCollective, unit } }: NumberOfSource): boolean =>
  !isYearLike && !isLabel && !isCollective && unit.kind !== "fraction" && unit.kind !== "ordinal";

function phraseOf({ text: { article, source }, mention }: NumberOfSource): string {
  const language = languageOf(source.fields.language?.value);
  const { start, end } = language ? boundedPhrase(article.text, mention, language) : mention.span;
  return article.text.slice(start, end).replace(/\s+/g, " ");
}

function setBound(dossier: Dossier, record: AnyRecord, { bound, node }: FigureFields, wanted: Bound): Fix[] {
  if (bound !== undefined) {
    return [fix("replace", { text: wanted }, [replaceScalar(dossier, record, bound.span, wanted)])];
  }
  const value = node.kind === "map" ? entryOf(node, "value") : undefined;
  if (node.kind !== "map" || value === undefined) return [];
  const text = `bound: ${wanted}`;
  const change = insertBehind(record.syntax.text, node, value, text);
  return change ? [fix("insert", { text }, editsOf(dossier, record, [change]))] : [];
}
