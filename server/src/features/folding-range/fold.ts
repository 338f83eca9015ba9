/** Lines that can be folded into the first of them; both count from 0, and the last one is included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  /** How deep it stands: 0 for a section. Where an editor takes only so many, the deepest are left out. */
  readonly depth: number;
  readonly kind?: "Comment" | "Region";
}

/** A comment that begins or ends a region. */
export interface RegionMark {
  readonly line: number;
  readonly opens: boolean;
}

/** What can be folded in a text; lines count from its first line. */
export interface TextFolds {
  readonly folds: readonly Fold[];
  readonly marks: readonly RegionMark[];
}

/** In the order of the text. Editors show one for a line: the outermost. */
export function onePerLine(folds: readonly Fold[]): Fold[] {
  const byLine = new Map<number, Fold>();
  for (const fold of folds) {
    const known = byLine.get(fold.first);
    if (fold.last > fold.first && (known === undefined || known.last < fold.last)) byLine.set(fold.first, fold);
  }
  return [...byLine.values()].sort((a, b) => a.first - b.first);
}
