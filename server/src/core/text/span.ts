/** A half-open range of UTF-16 code units. Whether it counts from the file or from a record is said where it is stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** True when `offset` lies in the span or directly at its end, as a cursor does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
