import type { Span } from "#core/text/span.ts";

/** The words that begin and end a part of a text: `from` belongs to it, `to` stands behind it. */
export interface Anchors {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An anchor that marks nothing. `reversed`: the end occurs, but only before the beginning. */
export interface AnchorDefect {
  readonly anchor: "from" | "to";
  readonly reason: "not-found" | "reversed";
}

/** Where the anchors stand; `undefined` for one that is not given. */
export interface AnchoredPart {
  readonly from: Span | undefined;
  readonly to: Span | undefined;
}

/**
 * Finds a part of a text by its anchors: the first occurrence of `from`, and the first one of `to` behind it. Kinds of white
 * space and of quotation marks, composition and characters that cannot be seen do not count; everything else does, case too.
 */
export function findAnchors(text: string, anchors: Anchors): AnchoredPart | readonly AnchorDefect[] {
  const from = findWords(text, anchors.from, 0);
  const to = findWords(text, anchors.to, from === "absent" ? 0 : (from?.end ?? 0));
  if (from !== "absent" && to !== "absent") return { from, to };
  const defects: AnchorDefect[] = [];
  if (from === "absent") defects.push({ anchor: "from", reason: "not-found" });
  if (to === "absent") {
    const occurs = from !== "absent" && findWords(text, anchors.to, 0) !== "absent";
    defects.push({ anchor: "to", reason: occurs ? "reversed" : "not-found" });
  }
  return defects;
}

export const isAnchored = (found: AnchoredPart | readonly AnchorDefect[]): found is AnchoredPart => "from" in found;

function findWords(text: string, words: string | undefined, start: number): Span | "absent" | undefined {
  const wanted = words?.replaceAll(UNSEEN, "").trim() ?? "";
  if (wanted === "") return undefined;
  const pattern = new RegExp(Array.from(wanted.matchAll(PIECES), ([piece]) => patternOf(piece)).join(IGNORED), "gu");
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match === null ? "absent" : { start: match.index, end: pattern.lastIndex };
}

const UNSEEN = /\p{DI}/gu;
const IGNORED = String.raw`\p{DI}*`;
const PIECES = /\s+|\P{M}\p{M}*|\p{M}+/gu;

function patternOf(piece: string): string {
  if (/^\s/u.test(piece)) return String.raw`\s[\s\p{DI}]*`;
  if (QUOTATION_MARK.test(piece)) return ANY_QUOTATION_MARK;
  const forms = new Set([piece, piece.normalize("NFC"), piece.normalize("NFD")]);
  return forms.size === 1 ? escaped(piece) : `(?:${[...forms].map(escaped).join("|")})`;
}

const ANY_QUOTATION_MARK = String.raw`[\p{QMark}\u0060\u00B4\u02BB\u02BC\u2032\u2033]`;
const QUOTATION_MARK = new RegExp(`^${ANY_QUOTATION_MARK}$`, "u");

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
