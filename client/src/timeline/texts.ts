/** What the timeline says, in the language of the editor. */
export interface TimelineTexts extends Readonly<Record<string, string>> {
  readonly instruments: string;
  readonly events: string;
  readonly everybody: string;
  readonly actor: string;
  readonly onlyProblems: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly export: string;
  readonly nothing: string;
  readonly undated: string;
  readonly certain: string;
  readonly possible: string;
  readonly problem: string;
  readonly order: string;
  readonly violated: string;
  readonly signed: string;
  readonly inForce: string;
  readonly unsure: string;
  readonly keys: string;
  readonly planned: string;
  readonly disputed: string;
  readonly denied: string;
  readonly cancelled: string;
  readonly hypothetical: string;
}
