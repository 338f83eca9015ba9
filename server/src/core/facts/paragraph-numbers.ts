import type { DateMention } from "#core/dates/date-mentions.ts";
import { numbersIn } from "#core/evidence/numbers/find-numbers.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import type { Language } from "#core/language/language.ts";
import { type SplitText, splitText } from "#core/language/words.ts";
import { type Span, shift } from "#core/text/span.ts";

/**
 * The numbers of one paragraph of an article, found once and when they are first asked for. Its dates are kept for that, its words
 * are not: they take twenty times the room of their text, and are split again in no time.
 */
export class ParagraphNumbers {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #languages: readonly Language[];
  readonly #dates: readonly DateMention[];
  #found: readonly NumberMention[] | undefined;

  /** @param text of the article */
  constructor(text: string, paragraph: Span, languages: readonly Language[], dates: readonly DateMention[]) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#languages = languages;
    this.#dates = dates;
  }

  /** For somebody who has the words of the paragraph at hand; offsets count from its start. */
  of(split: SplitText): readonly NumberMention[] {
    this.#found ??= numbersIn(split, this.#languages, this.#dates);
    return this.#found;
  }

  /** Offsets count in the article. */
  get inArticle(): readonly NumberMention[] {
    const { start, end } = this.#paragraph;
    const found = this.#found ?? this.of(splitText(this.#text.slice(start, end)));
    return found.map((number) => ({ ...number, span: shift(number.span, start) }));
  }
}
