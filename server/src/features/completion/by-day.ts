import { partitionPoint } from "#core/partition-point.ts";
import type { Days } from "./nearness.ts";

/** Things by their distance in time. All that are not among them are farther away than `within`, in days. */
export interface Nearest<Thing> {
  readonly near: readonly Thing[];
  /** Those without a day. */
  readonly undated: readonly Thing[];
  readonly within: number;
}

/** Things by when they are, so that with every letter those near an event are found without a look at all. */
export class ByDay<Thing extends Days> {
  readonly #points: Points<Thing>;
  readonly #spans: Spans<Thing>;
  readonly #undated: Thing[];

  constructor(things: readonly Thing[]) {
    this.#points = new Points(things.filter(isPoint));
    this.#spans = new Spans(things.filter((thing) => !isPoint(thing) && !isUndated(thing)));
    this.#undated = things.filter(isUndated);
  }

  add(thing: Thing): void {
    if (isUndated(thing)) this.#undated.push(thing);
    else (isPoint(thing) ? this.#points : this.#spans).add(thing);
  }

  remove(thing: Thing): void {
    if (isUndated(thing)) this.#undated.splice(this.#undated.indexOf(thing), 1);
    else (isPoint(thing) ? this.#points : this.#spans).remove(thing);
  }

  /**
   * So many of those that are nearest, more or less.
   * @param least they are at least all that are not farther away than so many days
   */
  nearest(around: Days, about: number, least: number): Nearest<Thing> {
    const distance = Math.min(this.#points.distanceOf(about, around), this.#spans.distanceOf(about, around));
    const within = Math.max(least, distance);
    const near = [...this.#points.within(within, around), ...this.#spans.within(within, around)];
    return { near, undated: this.#undated, within };
  }
}

const isUndated = ({ first }: Days): boolean => Number.isNaN(first);
const isPoint = ({ first, last }: Days): boolean => first === last;

/** Negative within the time around it. */
const distanceBetween = (first: number, last: number, around: Days): number =>
  Math.max(around.first - last, first - around.last);

/** What is of one day, as nearly everything is, in the order of days. */
class Points<Thing extends Days> {
  readonly #things: Thing[];
  /** Theirs: a look into so many objects takes ten times as long as one through their numbers. */
  readonly #days: number[];

  constructor(things: readonly Thing[]) {
    this.#things = things.toSorted((a, b) => a.first - b.first);
    this.#days = this.#things.map(({ first }) => first);
  }

  add(thing: Thing): void {
    const at = this.#firstFrom(thing.first);
    this.#things.splice(at, 0, thing);
    this.#days.splice(at, 0, thing.first);
  }

  remove(thing: Thing): void {
    const at = this.#things.indexOf(thing, this.#firstFrom(thing.first));
    this.#things.splice(at, 1);
    this.#days.splice(at, 1);
  }

  /** Of the last of so many that are nearest; infinite where there are not so many. */
  distanceOf(count: number, around: Days): number {
    if (this.#days.length < count) return Number.POSITIVE_INFINITY;
    let to = this.#firstFrom((around.first + around.last) / 2);
    let from = to;
    let distance = Number.NEGATIVE_INFINITY;
    while (to - from < count) {
      const [before, behind] = [this.#distance(from - 1, around), this.#distance(to, around)];
      distance = Math.min(before, behind);
      if (before <= behind) from--;
      else to++;
    }
    return distance;
  }

  within(distance: number, { first, last }: Days): readonly Thing[] {
    const from = this.#firstFrom(first - distance);
    const to = partitionPoint(this.#days.length, (index) => (this.#days[index] as number) <= last + distance);
    return this.#things.slice(from, Math.max(from, to));
  }

  #distance(index: number, around: Days): number {
    const day = this.#days[index];
    return day === undefined ? Number.POSITIVE_INFINITY : distanceBetween(day, day, around);
  }

  #firstFrom(day: number): number {
    return partitionPoint(this.#days.length, (index) => (this.#days[index] as number) < day);
  }
}

/** What lasts is in no order by which the nearest could be found: all are looked at, by their numbers. */
class Spans<Thing extends Days> {
  readonly #things: Thing[];
  readonly #first: number[];
  readonly #last: number[];

  constructor(things: Thing[]) {
    this.#things = things;
    this.#first = things.map(({ first }) => first);
    this.#last = things.map(({ last }) => last);
  }

  add(thing: Thing): void {
    this.#things.push(thing);
    this.#first.push(thing.first);
    this.#last.push(thing.last);
  }

  remove(thing: Thing): void {
    const at = this.#things.indexOf(thing);
    for (const list of [this.#things, this.#first, this.#last]) list.splice(at, 1);
  }

  /** As that of points, more or less: it is told from a sample. */
  distanceOf(count: number, around: Days): number {
    const step = Math.ceil(this.#things.length / sampled);
    const sample = Float64Array.from({ length: Math.min(sampled, this.#things.length) }, (_, i) =>
      this.#distance(Math.min(i * step, this.#things.length - 1), around),
    );
    return sample.sort()[Math.ceil(count / step)] ?? Number.POSITIVE_INFINITY;
  }

  within(distance: number, around: Days): readonly Thing[] {
    return this.#things.filter((_, i) => this.#distance(i, around) <= distance);
  }

  #distance(index: number, around: Days): number {
    return distanceBetween(this.#first[index] as number, this.#last[index] as number, around);
  }
}

const sampled = 1000;
