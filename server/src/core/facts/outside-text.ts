import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { TextWords } from "#core/evidence/text-words.ts";
import type { TokenSequence } from "#core/evidence/tokens.ts";
import type { SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import type { NameableText, NamePlace } from "./actor-in-text.ts";
import { nameableTextOf } from "./nameable-text.ts";
import type { OutsidePlace } from "./outside-place.ts";

/** What of a page is not the article, to look for names in: headline, captions, teasers, comments. */
export interface OutsideText {
  readonly text: NameableText;
  /** Where a name stands; nothing where it would reach from one part of the page into another. */
  placeOf(name: NamePlace): OutsidePlace[];
}

/** `undefined` where the article itself cannot be searched. Texts are read once for all rules. */
export function outsideTextOf(source: SourceRecord, context: RuleContext): OutsideText | undefined {
  const id = source.id?.value;
  if (id === undefined || context.find("source", id) !== source || context.textOf(source) === undefined)
    return undefined;
  return context.once(`outside text ${id}`, (shared) => {
    const noted = shared.find("source", id);
    const body = noted && nameableTextOf(noted, shared);
    const article = noted && shared.articleOf(noted);
    return body && article && read(noted, article, body);
  });
}

function read(source: SourceRecord, article: ArticleText, body: NameableText): OutsideText {
  const all = article.stored.tokens;
  const tokens = all.without(bodyRanges(article, all));
  return {
    text: { ...body, words: new TextWords(tokens, article.text) },
    placeOf({ first, last }) {
      const [from, to] = [tokens.span(first).start, tokens.span(last).start];
      return article.placeOf(from) === article.placeOf(to) ? [{ source, article, offset: from }] : [];
    },
  };
}

/** The words of the body, as half-open ranges of their indexes. */
function bodyRanges(article: ArticleText, tokens: TokenSequence): Span[] {
  const ranges: { start: number; end: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (article.placeOf(tokens.span(index).start) !== "body") continue;
    const last = ranges.at(-1);
    if (last?.end === index) last.end++;
    else ranges.push({ start: index, end: index + 1 });
  }
  return ranges;
}
