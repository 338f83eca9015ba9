import type { Span } from "#core/text/span.ts";
import { type AnchorDefect, type AnchoredPart, type Anchors, findAnchors, isAnchored } from "./anchors.ts";
import { splitParagraphs } from "./paragraphs.ts";
import type { StoredText } from "./stored-text.ts";
import { type TokenSequence, tokenize } from "./tokens.ts";

/** What a source record says of its stored text. */
export interface ArticleLayout {
  readonly body?: Anchors | undefined;
  readonly extras?: readonly ArticleExtra[] | undefined;
  /** A line before the body that says the same is the headline. */
  readonly title?: string | undefined;
  /** Only a part of the article: nothing is absent from it. */
  readonly excerpt?: boolean | undefined;
}

export interface ArticleExtra extends Anchors {
  readonly kind: ExtraKind;
}

export type ExtraKind = "headline" | "caption" | "sidebar";

/** Where in the stored text something stands. Only the body is evidence. */
export type ArticlePlace = "body" | ExtraKind | "other";

/** An anchor that does not mark anything; `extra` counts the record's extras, `undefined` is the body. */
export interface LayoutDefect extends AnchorDefect {
  readonly extra: number | undefined;
}

/**
 * A stored text seen as the article of one source: what of it is the body, and what stands around it. Offsets count in
 * `stored.text`. Every part is made when it is first asked for.
 */
export class ArticleText {
  readonly stored: StoredText;
  readonly excerpt: boolean;
  readonly #layout: ArticleLayout;
  #found: FoundLayout | undefined;
  #paragraphs: readonly Span[] | undefined;
  #bodyTokens: TokenSequence | undefined;

  constructor(stored: StoredText, layout: ArticleLayout) {
    this.stored = stored;
    this.excerpt = layout.excerpt ?? false;
    this.#layout = layout;
  }

  get text(): string {
    return this.stored.text;
  }

  /** `undefined` where an anchor of it is not found: then nothing is known of what is evidence. */
  get body(): Span | undefined {
    return this.#parts.body;
  }

  /** Headlines, captions and sidebars, in no order. What lies within one of them is not body, though the body be around it. */
  get extras(): readonly { readonly kind: ExtraKind; readonly span: Span }[] {
    return this.#parts.extras;
  }

  get defects(): readonly LayoutDefect[] {
    return this.#parts.defects;
  }

  /** The paragraphs of the body in order, without extras; of the whole text where the body is unknown. */
  get paragraphs(): readonly Span[] {
    const { body, extras } = this.#parts;
    const holes = body === undefined ? [] : extras.map(({ span }) => span);
    this.#paragraphs ??= splitParagraphs(this.text, body ?? { start: 0, end: this.text.length }, holes);
    return this.#paragraphs;
  }

  /** The words of the body, as if nothing stood between its parts; `undefined` where the body is unknown. */
  get bodyTokens(): TokenSequence | undefined {
    const { body, extras } = this.#parts;
    if (body === undefined) return undefined;
    this.#bodyTokens ??= bodyOf(this.stored.tokens, body, extras);
    return this.#bodyTokens;
  }

  placeOf(offset: number): ArticlePlace {
    const { body, extras } = this.#parts;
    const extra = extras.find(({ span }) => span.start <= offset && offset < span.end);
    if (extra !== undefined) return extra.kind;
    return body !== undefined && body.start <= offset && offset < body.end ? "body" : "other";
  }

  /** Index of the paragraph at this offset, its end included; `undefined` between paragraphs and outside of them. */
  paragraphAt(offset: number): number | undefined {
    const index = this.paragraphs.findLastIndex(({ start }) => start <= offset);
    return offset <= (this.paragraphs[index]?.end ?? -1) ? index : undefined;
  }

  /** The paragraphs that a passage touches, and as many more on either side. */
  paragraphsAround(passage: Span, more: number): readonly Span[] {
    const first = this.paragraphs.findIndex(({ end }) => end >= passage.start);
    const last = this.paragraphs.findLastIndex(({ start }) => start < Math.max(passage.end, passage.start + 1));
    if (first === -1 || last < first) return [];
    return this.paragraphs.slice(Math.max(0, first - more), last + 1 + more);
  }

  get #parts(): FoundLayout {
    this.#found ??= findLayout(this.text, this.#layout);
    return this.#found;
  }
}

interface FoundLayout {
  readonly body: Span | undefined;
  readonly extras: readonly { readonly kind: ExtraKind; readonly span: Span }[];
  readonly defects: readonly LayoutDefect[];
}

function findLayout(text: string, layout: ArticleLayout): FoundLayout {
  const defects: LayoutDefect[] = [];
  const find = (anchors: Anchors, extra: number | undefined): AnchoredPart | undefined => {
    const found = findAnchors(text, anchors);
    if (isAnchored(found)) return found;
    defects.push(...found.map((defect) => ({ ...defect, extra })));
    return undefined;
  };
  const part = find(layout.body ?? {}, undefined);
  const body = part && { start: part.from?.start ?? 0, end: part.to?.start ?? text.length };
  const extras = [...headlines(text, body, layout.title)];
  for (const [index, { kind, ...anchors }] of (layout.extras ?? []).entries()) {
    const { from, to } = find(anchors, index) ?? {};
    if (from === undefined && to === undefined) continue;
    const start = from?.start ?? 0;
    extras.push({ kind, span: { start, end: to?.start ?? openEnd(text, start, kind, body) } });
  }
  return { body, extras, defects };
}

/** Where a part without an end ends: a sidebar with what it stands in, anything else with its line. */
function openEnd(text: string, start: number, kind: ExtraKind, body: Span | undefined): number {
  if (kind === "sidebar") return body !== undefined && start < body.start ? body.start : text.length;
  const length = text.slice(start).search(/[\r\n]/);
  return length === -1 ? text.length : start + length;
}

function* headlines(
  text: string,
  body: Span | undefined,
  title: string | undefined,
): Iterable<FoundLayout["extras"][0]> {
  if (body === undefined || body.start === 0 || title === undefined) return;
  const wanted = tokenize(title);
  if (wanted.length === 0) return;
  for (const { 0: line, index } of text.slice(0, body.start).matchAll(/[^\r\n]+/g)) {
    if (tokenize(line).words !== wanted.words) continue;
    yield { kind: "headline", span: { start: index, end: index + line.length } };
  }
}

function bodyOf(tokens: TokenSequence, body: Span, extras: FoundLayout["extras"]): TokenSequence {
  const { start, end } = tokens.within(body);
  const inside = extras.map(({ span }) => tokens.within(span));
  return tokens.without([{ start: 0, end: start }, { start: end, end: tokens.length }, ...inside]);
}
