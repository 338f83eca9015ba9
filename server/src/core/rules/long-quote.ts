import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { splitSentences } from "#core/evidence/sentences.ts";
import { visitsOf } from "#core/facts/visits.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { splitWords, type Word } from "#core/language/words.ts";
import type { AnyRecord } from "#core/record.ts";
import type { ScalarNode } from "#core/syntax/node.ts";

/** A quotation is an anchor in the text and a proof of it; beyond that it is a copy, to which others have rights. */
export const longQuote = recordRule({
  id: "long-quote",
  severity: "information",
  summary: "Quotations have 60 words at most.",
  messages: {
    long: "This quotation has {count} words. Shorten it to the words that matter, or make sure of the right to copy that much.",
  },

  *record(record, context) {
    for (const { node, key } of visitsOf("text", record, context)) {
      if (node.kind !== "scalar" || (key !== "quote" && key !== "quote-original")) continue;
      const count = wordsOf(node.text).length;
      if (count <= mostWords) continue;
      yield { span: node.span, message: "long", args: { count }, fixes: (dossier) => shorten(dossier, record, node) };
    }
  },
});

const mostWords = 60;

const wordsOf = (text: string): Word[] => splitWords(text).filter(({ kind }) => kind === "word" || kind === "number");

/** Its first sentences, or its beginning and its end: an omission is a mark that the comparison with the text knows. */
function shorten(dossier: Dossier, record: AnyRecord, { span, text }: ScalarNode): Fix[] {
  const shortened = [firstSentences(text), beginningAndEnd(text)].flatMap((found) => found ?? []);
  return shortened.map((found) =>
    fix("shorten", { text: abridged(found) }, [replaceScalar(dossier, record, span, found)]),
  );
}

function firstSentences(text: string): string | undefined {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const fitting = sentences.filter(({ end }) => wordsOf(text.slice(0, end)).length <= mostWords);
  const end = fitting.at(-1)?.end;
  return end === undefined ? undefined : whole(text.slice(0, end));
}

function beginningAndEnd(text: string): string | undefined {
  const words = wordsOf(text);
  const [first, last] = [words[kept - 1], words.at(-kept)];
  if (first === undefined || last === undefined) return undefined;
  const [beginning, end] = [whole(text.slice(0, first.span.end)), whole(text.slice(last.span.start))];
  return beginning && end ? `${beginning} … ${end}` : undefined;
}

/** Words at either end. */
const kept = 12;

/** On one line; `undefined` where it was cut between brackets. */
function whole(part: string): string | undefined {
  const count = (marks: RegExp) => part.match(marks)?.length ?? 0;
  return count(/[[(]/g) === count(/[\])]/g) ? part.replace(/\s+/g, " ").trim() : undefined;
}

const abridged = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle).trimEnd()}…` : text;

const longestTitle = 60;
