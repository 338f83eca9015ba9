import type { Scale } from "./scale.ts";

/** A line of the axis with its name. */
export interface Tick {
  /** Pixels from the left end of the axis. */
  readonly x: number;
  readonly label: string;
}

/** The part of the axis that is shown, and how wide. */
export interface Window {
  /** From 0 to 1, as `Scale.at` counts. */
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly width: number;
}

export const xOf = (scale: Scale, { from, to, width }: Window, day: number): number =>
  ((scale.at(day) - from) / (to - from)) * width;

/** As many ticks as can be named side by side: days, months or years. @param widthOf of a label, in pixels */
export function ticksIn(scale: Scale, window: Window, locale: string, widthOf: (label: string) => number): Tick[] {
  const pixelsPerDay = window.width / ((window.to - window.from) * scale.days);
  const step = steps.find(({ days }) => days * pixelsPerDay >= leastDistance) ?? steps.at(-1);
  if (step === undefined) return [];
  const name = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...step.format });
  const ticks: Tick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const day of step.starts(scale.first, scale.last)) {
    if (isCut(scale, day)) continue;
    const x = xOf(scale, window, day);
    if (x < 0 || x > window.width) continue;
    const label = name.format(new Date(day * millisecondsOfDay));
    if (x < free) continue;
    ticks.push({ x, label });
    free = x + widthOf(label) + labelGap;
  }
  return ticks;
}

const leastDistance = 64; // pixels
const labelGap = 12; // pixels
const millisecondsOfDay = 86_400_000;

interface Step {
  /** About. */
  readonly days: number;
  readonly format: Intl.DateTimeFormatOptions;
  /** The days on which such a step begins. */
  starts(first: number, last: number): Iterable<number>;
}

const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const month: Intl.DateTimeFormatOptions = { month: "short", year: "numeric" };
const year: Intl.DateTimeFormatOptions = { year: "numeric" };

const steps: readonly Step[] = [
  { days: 1, format: day, starts: (first, last) => everyDay(first, last, 1) },
  { days: 7, format: day, starts: (first, last) => everyDay(first, last, 7) },
  ...[1, 3, 6].map((months): Step => {
    return { days: months * 30, format: month, starts: (first, last) => everyMonth(first, last, months) };
  }),
  ...[1, 2, 5, 10, 25, 50, 100, 500].map((years): Step => {
    return { days: years * 365, format: year, starts: (first, last) => everyMonth(first, last, years * 12) };
  }),
];

/** Weeks begin on Monday, which day 4 was. */
function* everyDay(first: number, last: number, step: number): Generator<number> {
  const offset = step === 7 ? 4 : 0;
  for (let at = Math.ceil((first - offset) / step) * step + offset; at <= last; at += step) yield at;
}

function* everyMonth(first: number, last: number, months: number): Generator<number> {
  const begin = new Date(Math.floor(first) * millisecondsOfDay);
  const number = begin.getUTCFullYear() * 12 + begin.getUTCMonth();
  for (let at = Math.floor(number / months) * months; ; at += months) {
    const start = startOfMonth(at);
    if (start > last || !Number.isFinite(start)) return;
    if (start >= first) yield start;
  }
}

/** @param number months since year 0 */
function startOfMonth(number: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(number / 12), ((number % 12) + 12) % 12, 1);
  return date.getTime() / millisecondsOfDay;
}

const isCut = ({ cuts }: Scale, at: number): boolean => cuts.some(({ from, to }) => from < at && at < to);
