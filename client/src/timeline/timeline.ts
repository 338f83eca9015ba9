/** What the timeline shows of a dossier, as the server tells it. Days are whole days since 1970-01-01; null is an open bound. */
export interface Timeline {
  /** Files by number. */
  readonly files: readonly string[];
  readonly actors: readonly TimelineActor[];
  /** In the order of time; records of one event are one. */
  readonly events: readonly TimelineEvent[];
  readonly instruments: readonly TimelineInstrument[];
  readonly relations: readonly TimelineRelation[];
}

export interface TimelineActor {
  readonly name: string;
  readonly events: number;
}

/** Earliest start, latest start, earliest end, latest end. */
export type Bounds = readonly [number | null, number | null, number | null, number | null];

/** Number of the file, line, character. */
export type Place = readonly [number, number, number];

export interface TimelineEvent {
  readonly title: string;
  /** In words. */
  readonly date: string;
  /** Any one of these may be the true one; empty where nothing is known. */
  readonly members: readonly Bounds[];
  readonly status: string;
  /** Numbers of actors. */
  readonly actors: readonly number[];
  readonly place: Place;
  /** What is wrong with its dates or its order. */
  readonly problem?: string;
}

export interface TimelineInstrument {
  readonly title: string;
  readonly parties: readonly number[];
  readonly steps: readonly InstrumentStep[];
  readonly place: Place;
  readonly problem?: string;
}

export interface InstrumentStep {
  readonly step: "signed" | "ratified" | "in-force" | "ended";
  /** The step and its date in words. */
  readonly label: string;
  readonly bounds: Bounds;
}

/** Between events, by number: the first comes before the second, or is part of it. */
export interface TimelineRelation {
  readonly from: number;
  readonly to: number;
  readonly kind: "before" | "part-of";
  readonly isViolated: boolean;
}
