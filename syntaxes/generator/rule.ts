/** A rule of a TextMate grammar, as vscode-textmate reads it. Regular expressions are Oniguruma's. */
export interface Rule {
  readonly include?: string;
  readonly name?: string;
  /** Of the text between `begin` and `end`. */
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  /** Tried at the start of every further line; where it fails, everything begun inside the rule ends too. */
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<number, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

export const include = (name: string): Rule => ({ include: `#${name}` });

/** For rules that a `while` around them ends. */
export const NEVER = "(?!)";
