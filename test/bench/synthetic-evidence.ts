import { capital, day, word } from "./invented-words.ts";
import type { SyntheticDossier } from "./synthetic-dossier.ts";

/**
 * A dossier whose claims quote the texts of articles, always the same: a claim says the day, the
 * number and the place of a sentence and quotes it, one in a hundred with a word changed. All of it is invented.
 * @param claims how many
 * @param texts how many articles, of about 5 kB each
 */
export function syntheticEvidence(claims: number, texts: number): SyntheticDossier {
  const articles = Array.from({ length: texts }, (_, i) => articleOf(i));
  const sources = articles.map((_, i) => source(i)).join("");
  const written = Array.from({ length: claims }, (_, i) => claim(i, i % texts, articles[i % texts] ?? [])).join("");
  return new Map([
    ["dossier.yaml", "title: Synthetic evidence\nlanguage: en\nsnapshots: texts\n"],
    ["sources.dossier.yaml", `sources:\n${sources}`],
    ["claims.dossier.yaml", `claims:\n${written}`],
    ...articles.map((sentences, i): [string, string] => [`texts/article-${i}.txt`, inParagraphs(sentences)]),
  ]);
}

const sentencesPerText = 62;

const articleOf = (i: number): string[] =>
  Array.from({ length: sentencesPerText }, (_, at) => sentence(i * sentencesPerText + at));

const sentence = (i: number): string =>
  `The ${word(i, 3)} of ${capital(word(i, 5))} said on ${day(i, 0)} that ${10 + (i % 900)} ${word(i, 7)} and the ${word(i, 11)} were ${word(i, 13)}.`;

function inParagraphs(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 4) paragraphs.push(sentences.slice(i, i + 4).join(" "));
  return `${paragraphs.join("\n\n")}\n`;
}

const source = (i: number): string => `  source-${i}:
    title: ${capital(word(i, 17))} ${word(i, 19)} at the ${word(i, 23)} of ${capital(word(i, 29))}
    language: en
    published: ${day(i, 1)}
    snapshot: article-${i}.txt
`;

function claim(i: number, cited: number, article: readonly string[]): string {
  const words = (article[i % article.length] ?? "").split(" ").slice(1, 16);
  if (i % 100 === 0) words[4] = word(i, 31);
  return `  claim-${i}:
    text: On ${words[5]} there were ${words[7]} ${words[8]} at ${words[2]}.
    kind: fact
    cites: [{source: source-${cited}, quote: "${words.join(" ")}"}]
`;
}
