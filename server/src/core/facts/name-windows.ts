import { splitWords, type Word } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";

/** Words of a text that stand side by side and may be a person's name. */
export interface NameWindow {
  readonly text: string;
  /** In the text. */
  readonly span: Span;
}

const mostWords = 4;

/** Two to four words in capitals, parted by nothing but blanks, hyphens and periods. */
export function nameWindows(text: string): readonly NameWindow[] {
  if (!TWO_CAPITALISED.test(text)) return [];
  return runsOfCapitalised(text).flatMap((run) => windowsIn(run, text));
}

/** A quick look: most titles have no two words in capitals side by side. */
const TWO_CAPITALISED = /\p{Lu}[\p{L}\p{M}]*[\s.-]\s?\p{Lu}/u;

function runsOfCapitalised(text: string): Word[][] {
  const runs: Word[][] = [];
  let end = -1;
  for (const word of splitWords(text)) {
    if (word.kind !== "word" || !/^\p{Lu}/u.test(text.slice(word.span.start, word.span.end))) continue;
    const isNext = end >= 0 && /^(?:\s|-|\.\s?)$/.test(text.slice(end, word.span.start));
    if (isNext) runs.at(-1)?.push(word);
    else runs.push([word]);
    end = word.span.end;
  }
  return runs;
}

function windowsIn(run: readonly Word[], text: string): NameWindow[] {
  return run.flatMap((first, from) =>
    run.slice(from + 1, from + mostWords).map((last) => {
      const span = { start: first.span.start, end: last.span.end };
      return { text: text.slice(span.start, span.end), span };
    }),
  );
}
