import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { splitSentences } from "#core/evidence/sentences.ts";
import { speechWordsBeforeName, speechWordsOf } from "#core/language/speech-verbs.ts";
import type { ActorRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import type { NameableText } from "./actor-in-text.ts";
import { type PersonPlace, peopleBetween } from "./people-in-text.ts";

/** The people beside a quotation. */
export interface SpeakersBeside {
  /** Named next to a word such as "said", in the quotation's sentence, else in the nearest one of its paragraph that has such. */
  readonly speakers: readonly ActorRecord[];
  /** Named at all in that sentence or in the quotation's. */
  readonly named: readonly ActorRecord[];
}

/** `undefined` where nobody whom the dossier knows is said to speak in the paragraph, or two sentences are as near. */
export function speakersBeside(
  quotation: Span,
  article: ArticleText,
  text: NameableText,
  context: RuleContext,
): SpeakersBeside | undefined {
  const paragraph = article.paragraphs[article.paragraphAt(quotation.start) ?? -1];
  if (paragraph === undefined) return undefined;
  const sentences = splitSentences(article.text, paragraph);
  const first = sentences.findIndex(({ end }) => quotation.start < end);
  const last = sentences.findLastIndex(({ start }) => start < quotation.end);
  const own = sentences.slice(first, last + 1).map((span) => readSentence(span, text, context));
  let chosen = own.filter(isSpeaking);
  for (let distance = 1; chosen.length === 0 && distance < sentences.length; distance += 1) {
    const beside = [sentences[first - distance], sentences[last + distance]].filter((span) => span !== undefined);
    chosen = beside.map((span) => readSentence(span, text, context)).filter(isSpeaking);
    if (chosen.length > 1) return undefined;
  }
  if (chosen.length === 0) return undefined;
  return {
    speakers: unique(chosen.flatMap(({ speakers }) => speakers)),
    named: unique([...own, ...chosen].flatMap(({ named }) => named)),
  };
}

const isSpeaking = ({ speakers }: Sentence): boolean => speakers.length > 0;

interface Sentence {
  readonly speakers: readonly ActorRecord[];
  readonly named: readonly ActorRecord[];
}

function readSentence(span: Span, text: NameableText, context: RuleContext): Sentence {
  const { words, language } = text;
  const { first, last } = words.between(span);
  const people = peopleBetween(text, first, last, context);
  const speech = speechWordsOf(language.tag);
  const verbs = people.length === 0 ? [] : places(first, last).filter((place) => speech.has(words.word(place)));
  const isSpeaker = ({ place }: PersonPlace) =>
    verbs.some((verb) => Math.abs(verb - place) <= closeness) || isBehindSpeechWord(place, text);
  return {
    speakers: people.filter(isSpeaker).map(({ actor }) => actor),
    named: people.map(({ actor }) => actor),
  };
}

/** "lanjut Rahman", "lanjut Siti Rahman". */
function isBehindSpeechWord(surname: number, { words, language }: NameableText): boolean {
  let name = surname;
  while (surname - name < longestName && words.isCapitalised(name - 1)) name -= 1;
  return speechWordsBeforeName(language.tag).has(words.word(name - 1));
}

/** Words before a surname. */
const longestName = 3;

/** In words: a title may stand between, as in "said the Foreign Minister of the Republic, Rita Almeida". */
const closeness = 8;

const places = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const unique = (actors: readonly ActorRecord[]): ActorRecord[] => [...new Set(actors)];
