/** What the origin graph says, in the language of the editor; `{0}` is a number. */
export interface OriginTexts extends Readonly<Record<string, string>> {
  readonly claims: string;
  readonly sources: string;
  readonly carriers: string;
  readonly origins: string;
  readonly find: string;
  readonly export: string;
  readonly nothing: string;
  readonly more: string;
  readonly weight: string;
  /** A box that stands for that many. */
  readonly bundle: string;
  readonly close: string;
  readonly keys: string;
}
