/** A stretch of civil days; NaN on both sides where nothing is known of it. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Where things are measured that are of no time in particular: what is newer is nearer. */
export const latest: Days = { first: 0, last: Number.POSITIVE_INFINITY };

/** How near two things are in time, in days; of no time in particular, the newest first. From 0 to 999,999. */
export function nearness(first: number, last: number, around: Days | undefined): number {
  if (Number.isNaN(first)) return farthest;
  if (around === undefined) return age(last, farthest);
  return Math.min(farthest, Math.max(0, around.first - last, first - around.last));
}

/** The least that it is for what is farther away than so many days. */
export const nearnessBeyond = (distance: number, around: Days | undefined): number =>
  around === undefined ? age(-distance - 1, farthest) : Math.min(farthest, Math.max(0, distance + 1));

const farthest = 999_999;

/** The newest first; below `limit`. */
export const age = (last: number, limit: number): number =>
  Number.isFinite(last) ? Math.min(limit - 1, Math.max(0, Math.floor(limit / 2) - last)) : limit - 1;
