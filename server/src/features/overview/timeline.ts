import { ProtocolRequestType } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { statusOf } from "#core/facts/event-date.ts";
import type { EventRecord, InstrumentRecord } from "#core/record.ts";
import { type FeatureContext, feature } from "../feature.ts";
import { Summaries } from "../symbols/summaries.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { lifecycleSteps } from "./lifecycle-steps.ts";
import type { InDossier } from "./overview.ts";
import { type Place, Places } from "./places.ts";
import { recordsInOrder } from "./records-in-order.ts";
import { timeProblems } from "./time-problems.ts";
import { type Mark, marksInOrder } from "./timeline-marks.ts";
import { relationsAmong, type TimelineRelation } from "./timeline-relations.ts";

/** Days are whole days since 1970-01-01; null is an open bound. */
export interface Timeline {
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
  /** What is wrong with its dates or its order, one line each. */
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

export const TimelineRequest = new ProtocolRequestType<InDossier, Timeline | null, never, void, void>(
  "dossier/timeline",
);

/** All that happened, in the order of time, with its uncertainty. */
export const timelineFeature = feature(TimelineRequest, {}, timeline);

export function timeline(
  dossier: Dossier,
  _params: InDossier,
  { memory, say }: Pick<FeatureContext, "memory" | "say">,
): Timeline {
  const summaries = new Summaries(dossier, say);
  const problems = timeProblems(dossier, say);
  const places = new Places(dossier);
  const actors = new ActorNumbers(summaries);
  const facts = memory.factsOf(dossier);
  const marks = marksInOrder(dossier);
  const withProblem = (record: EventRecord | InstrumentRecord) => {
    const problem = problems.get(record);
    return problem === undefined ? {} : { problem: problem.join("\n") };
  };
  const events = marks.map((mark): TimelineEvent => {
    const { event } = mark;
    const date = event.fields.date?.value;
    return {
      title: summaries.of(event).name,
      date: date ? summaries.inWords(date) : "",
      members: date ? boundsOf(date) : [],
      status: statusOf(event) ?? "occurred",
      actors: actors.ofEvent(mark),
      place: places.of(event),
      ...withProblem(event),
    };
  });
  const instruments = recordsInOrder(dossier, "instrument").map(
    (instrument): TimelineInstrument => ({
      title: summaries.of(instrument).name,
      parties: instrument.fields.parties.map(({ value }) => actors.of(value)),
      steps: lifecycleSteps(dossier, instrument, facts, say),
      place: places.of(instrument),
      ...withProblem(instrument),
    }),
  );
  return {
    files: places.files,
    actors: actors.all(),
    events,
    instruments,
    relations: relationsAmong(marks, facts),
  };
}

/** Actors as numbers, because a long timeline names each of them often. */
class ActorNumbers {
  readonly #summaries: Summaries;
  readonly #numbers = new Map<string, number>();
  readonly #events: number[] = [];

  constructor(summaries: Summaries) {
    this.#summaries = summaries;
  }

  of(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  ofEvent({ records }: Mark): number[] {
    const ids = records.flatMap(({ fields }) => fields.actors.flatMap(({ actor }) => (actor ? [actor.value] : [])));
    const numbers = [...new Set(ids)].map((id) => this.of(id));
    for (const number of numbers) this.#events[number] = (this.#events[number] ?? 0) + 1;
    return numbers;
  }

  all(): TimelineActor[] {
    return [...this.#numbers].map(([id, number]) => ({
      name: this.#summaries.nameOf(id),
      events: this.#events[number] ?? 0,
    }));
  }
}
