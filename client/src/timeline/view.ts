import type { Scale } from "./scale.ts";

/** The part of the axis that is shown, from 0 to 1. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export const whole: View = { from: 0, to: 1 };

/** @param factor below 1 shows less time. @param center stays where it is, from 0 to 1 within the view */
export function zoomed({ from, to }: View, factor: number, { days }: Pick<Scale, "days">, center = 0.5): View {
  const least = Math.min(1, fewestDays / days);
  const length = Math.min(1, Math.max(least, (to - from) * factor));
  const start = from + (to - from - length) * center;
  return inside(start, length);
}

/** @param by parts of the view */
export const moved = ({ from, to }: View, by: number): View => inside(from + (to - from) * by, to - from);

/** The same view, with this place of the axis in it. */
export function showing(view: View, at: number): View {
  const length = view.to - view.from;
  return at >= view.from && at <= view.to ? view : inside(at - length / 2, length);
}

function inside(start: number, length: number): View {
  const from = Math.min(Math.max(0, start), 1 - length);
  return { from, to: from + length };
}

const fewestDays = 7;
