/** One answer: how long it took, and how long the server's processes were on a processor for it, in milliseconds. */
export interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

export interface Figures {
  readonly median: number;
  readonly p95: number;
  /** Median of the time on a processor. */
  readonly cpu: number | undefined;
  readonly count: number;
}

export function figuresOf(samples: readonly Sample[]): Figures {
  const walls = samples.map(({ wall }) => wall);
  return {
    median: quantile(walls, 0.5),
    p95: quantile(walls, 0.95),
    cpu: quantile(
      samples.map(({ cpu }) => cpu),
      0.5,
    ),
    count: samples.length,
  };
}

/** Something that is measured once. */
export const single = (value: number): Figures => ({ median: value, p95: value, cpu: undefined, count: 1 });

/** The smallest value that is at least as great as that share of all. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
