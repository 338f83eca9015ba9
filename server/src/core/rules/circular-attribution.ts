import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** Two articles that have it from each other have it from nowhere. */
export const circularAttribution = recordRule({
  id: "circular-attribution",
  severity: "error",
  summary: "No source has its contents from itself, by way of others.",
  messages: {
    circle: "These sources have it from each other: {way}. One of these `via` is wrong.",
    self: "'{id}' cannot have it from itself.",
    next: "'{id}' has it from '{next}'.",
  },

  *record(record, context) {
    const id = isKind(record, "source") ? record.id?.value : undefined;
    if (id === undefined || context.find("source", id) !== record) return;
    const [first, ...others] = circleThrough(record, id, context);
    if (first === undefined) return;
    const way = [id, ...others.map((step) => step.id), id].join(" → ");
    yield {
      span: first.span,
      ...(others.length === 0 ? { message: "self", args: { id } } : { message: "circle", args: { way } }),
      related: others.map((step) => ({
        record: step.source,
        span: step.span,
        message: "next" as const,
        args: { id: step.id, next: step.next },
      })),
    };
  },
});

/** From one source to the next: the item of `via` that says so. */
interface Step {
  readonly id: string;
  readonly source: SourceRecord;
  readonly span: Span;
  readonly next: string;
  readonly before: Step | undefined;
}

/** The steps of the shortest circle that leads from the source back to it; empty where there is none. */
function circleThrough(source: SourceRecord, id: string, context: RuleContext): readonly Step[] {
  const reached = new Set<string>();
  const open = stepsFrom(source, id, undefined);
  for (const step of open) {
    if (step.next === id) return path(step);
    const next = reached.has(step.next) ? undefined : context.find("source", step.next);
    reached.add(step.next);
    if (next) open.push(...stepsFrom(next, step.next, step));
  }
  return [];
}

const stepsFrom = (source: SourceRecord, id: string, before: Step | undefined): Step[] =>
  source.fields.via.map(({ value, span }) => ({ id, source, span, next: value, before }));

function path(last: Step): readonly Step[] {
  const steps: Step[] = [];
  for (let step: Step | undefined = last; step; step = step.before) steps.unshift(step);
  return steps;
}
