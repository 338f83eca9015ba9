import type { Scale } from "./scale.ts";
import { type Window, xOf } from "./ticks.ts";
import type { Bounds } from "./timeline.ts";

/** How one member of a date is drawn, in pixels from the left end of the axis. */
export interface Bar {
  /** All days that it may touch. */
  readonly from: number;
  readonly to: number;
  /** Days on which it certainly went on; none where no day is certain. */
  readonly certain: readonly [from: number, to: number] | undefined;
  /** Nobody says when it began, or when it ended. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** One known day: drawn as a mark, because a day is too narrow to be seen. */
  readonly isDay: boolean;
}

/** Open ends run to the end of the axis. A day reaches to the beginning of the next one. */
export function barOf(bounds: Bounds, scale: Scale, window: Window): Bar {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds;
  const x = (day: number) => xOf(scale, window, day);
  const from = x(earliestStart ?? scale.first);
  const to = x(latestEnd === null ? scale.last : latestEnd + 1);
  const isDay = earliestStart !== null && earliestStart === latestEnd;
  const isCertain = latestStart !== null && earliestEnd !== null && latestStart <= earliestEnd;
  return {
    from,
    to: Math.max(to, from + leastWidth),
    certain: isCertain ? [x(latestStart), Math.max(x(earliestEnd + 1), x(latestStart) + leastWidth)] : undefined,
    isOpenBefore: earliestStart === null,
    isOpenAfter: latestEnd === null,
    isDay,
  };
}

const leastWidth = 5; // pixels
