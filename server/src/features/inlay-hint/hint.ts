/** Words behind a place of a record. */
export interface Hint {
  /** Where they stand. */
  readonly offset: number;
  readonly text: string;
  /** The record that they are about. */
  readonly record?: { readonly id: string; readonly kind: "actor" | "source" };
}
