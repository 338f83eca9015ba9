/** Where days are on an axis from 0 to 1. Long times in which nothing begins or ends are cut out, so that the rest can be seen. */
export interface Scale {
  /** First and last day of the axis; whole days since 1970-01-01, the last one exclusive. */
  readonly first: number;
  readonly last: number;
  /** Of all of the axis that is not cut. */
  readonly days: number;
  /** What was cut out, in order. */
  readonly cuts: readonly Cut[];
  /** Days outside of the axis are at its ends. */
  at(day: number): number;
}

export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Times are cut out where they are this much longer than all others, and together this much of the axis. */
const muchLonger = 2;
const muchOfAll = 0.4;
/** Days; less than this is never cut out. */
const shortest = 60;
/** What is left of a cut, as a part of the days that are shown. */
const leftOver = 0.05;
const mostCuts = 8;

/** @param days on which something begins or ends, in any order; those that are not finite do not count */
export function scaleOf(days: readonly number[]): Scale {
  const marks = [...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b);
  const [start = 0] = marks;
  const end = (marks.at(-1) ?? start) + 1;
  const cuts = cutsBetween(marks, end - start);
  const shown = end - start - cuts.reduce((sum, { from, to }) => sum + to - from, 0);
  const margin = Math.max(1, shown * 0.02);
  return scaleWith(start - margin, end + margin, cuts, shown);
}

function cutsBetween(marks: readonly number[], total: number): Cut[] {
  const gaps = marks
    .slice(1)
    .map((to, i) => ({ from: marks[i] ?? to, to }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const count = gaps.findIndex((gap, i) => lengthOf(gap) > muchLonger * lengthOf(gaps[i + 1] ?? gap)) + 1;
  const long = gaps.slice(0, count).filter((gap) => lengthOf(gap) > shortest);
  const length = long.reduce((sum, gap) => sum + lengthOf(gap), 0);
  if (long.length > mostCuts || length < muchOfAll * total) return [];
  const margin = (total - length) * 0.02 + 1;
  return long
    .map(({ from, to }) => ({ from: from + 1 + margin, to: to - margin }))
    .filter((cut) => lengthOf(cut) > 0)
    .sort((a, b) => a.from - b.from);
}

const lengthOf = ({ from, to }: Cut): number => to - from;

function scaleWith(first: number, last: number, cuts: readonly Cut[], shown: number): Scale {
  const stub = Math.max(shown, 1) * leftOver;
  const missing = cuts.reduce((sum, { from, to }) => sum + to - from - stub, 0);
  const days = last - first - missing;
  const at = (day: number): number => {
    const inside = Math.min(Math.max(day, first), last);
    let position = inside - first;
    for (const { from, to } of cuts) {
      if (inside <= from) break;
      position -= (Math.min(inside, to) - from) * (1 - stub / (to - from));
    }
    return position / days;
  };
  return { first, last, days, cuts, at };
}
