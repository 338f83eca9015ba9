/** What rests on what, as the server tells it. */
export interface OriginGraph {
  readonly files: readonly string[];
  readonly nodes: readonly OriginNode[];
  /** Numbers of nodes: the first rests on the second. */
  readonly edges: readonly (readonly [number, number])[];
}

export interface OriginNode {
  /**
   * `carrier`: an outlet or source that others took it from, and that has it from elsewhere itself. `bundle`: many claims in one
   * box, which only the page makes.
   */
  readonly kind: "claim" | "event" | "bundle" | "source" | "carrier" | "origin";
  readonly label: string;
  readonly detail: string;
  /** How many claims and events rest on it. */
  readonly weight: number;
  /** Number of the file, line, character; none for an outlet without a record that is named nowhere. */
  readonly place?: readonly [number, number, number];
}
