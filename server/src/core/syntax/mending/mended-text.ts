import type { ScalarStyle } from "#core/syntax/node.ts";
import type { MendCode, Replacement } from "#core/syntax/syntax-problem.ts";
import { applyEdits } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";

/** A change after which YAML reads what was meant. Spans count from the start of the author's text. */
export interface Mend {
  readonly code: MendCode;
  /** What is wrong. */
  readonly span: Span;
  readonly replacements: readonly Replacement[];
  /** How the text is written that the first replacement put into (other) quotes. */
  readonly style?: ScalarStyle;
}

/** The author's text, the text that YAML is given in its place, and the way back. */
export class MendedText {
  readonly original: string;
  readonly text: string;
  readonly #replacements: readonly Replacement[];
  readonly #styles: ReadonlyMap<number, ScalarStyle>;

  private constructor(
    original: string,
    replacements: readonly Replacement[],
    styles: ReadonlyMap<number, ScalarStyle>,
  ) {
    this.original = original;
    this.#replacements = [...replacements].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    this.#styles = styles;
    this.text = replacements.length === 0 ? original : applyEdits(original, this.#replacements);
  }

  /** @param prefix stands before the text and is not part of it */
  static of(original: string, prefix: string): MendedText {
    const before = { span: { start: 0, end: 0 }, newText: prefix };
    return new MendedText(original, prefix === "" ? [] : [before], new Map());
  }

  /** `undefined` where the mend changes what another one changed. */
  with({ replacements, style }: Pick<Mend, "replacements" | "style">): MendedText | undefined {
    if (replacements.some(({ span }) => this.#replacements.some((other) => collide(span, other.span))))
      return undefined;
    const [first] = replacements;
    const styles = style && first ? new Map([...this.#styles, [first.span.start, style]]) : this.#styles;
    return new MendedText(this.original, [...this.#replacements, ...replacements], styles);
  }

  /** Where an offset of `text` lies in the author's. */
  place(offset: number): number {
    let shift = 0;
    for (const { span, newText } of this.#replacements) {
      const start = span.start + shift;
      if (offset < start) break;
      if (offset < start + newText.length) return Math.min(span.start + offset - start, span.end);
      shift += newText.length - (span.end - span.start);
    }
    return offset - shift;
  }

  /** The style of a scalar at an offset of the author's text, where it was put into (other) quotes. */
  styleAt(offset: number): ScalarStyle | undefined {
    return this.#styles.get(offset);
  }
}

const collide = (a: Span, b: Span): boolean =>
  a.start === b.start ? a.start !== 0 || b.end !== 0 : a.start < b.end && b.start < a.end;
