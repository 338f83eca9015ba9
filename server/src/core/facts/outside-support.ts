import type { RuleContext, Severity } from "#core/check/rule.ts";
import { compatible } from "#core/dates/compare.ts";
import type { MessageArguments } from "#core/messages/message.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { quotationsIn } from "./cited-quotation.ts";
import { numbersIn } from "./claimed-numbers.ts";
import { missingActorsIn } from "./missing-actors.ts";
import { missingInstrumentsIn } from "./missing-instruments.ts";
import { claimedWords, placeOf } from "./number-in-claim.ts";
import type { OutsidePlace } from "./outside-place.ts";
import { datesToldIn } from "./told-dates.ts";

/** Something that a record takes from a page, and that the articles themselves lack. */
export interface OutsideSupport {
  /** In the record. */
  readonly span: Span;
  readonly subject?: string;
  /** What it is; nothing for a quotation, whose words stand there. */
  readonly what: MessageArguments[string] | undefined;
  readonly place: OutsidePlace;
  /** At most: of what only may be lacking nobody is warned. */
  readonly severity: Severity;
  /** It is the day of publication, which pages state though their articles do not speak of it. */
  readonly isPublication: boolean;
}

/** Quotations, numbers, names and dates of a record that cited pages have outside of their articles, and no article has. */
export const outsideSupportsOf = (record: AnyRecord, context: RuleContext): readonly OutsideSupport[] =>
  context.ofRecord("outside supports", record, () => [...supportsOf(record, context)]);

function* supportsOf(record: AnyRecord, context: RuleContext): Generator<OutsideSupport> {
  yield* quotations(record, context);
  for (const judged of numbersIn(record, context)) {
    if (judged.verdict.kind !== "outside") continue;
    yield { span: placeOf(record, judged), what: claimedWords(judged), ...certain, place: judged.verdict.place };
  }
  yield* actors(record, context);
  yield* instruments(record, context);
  for (const { subject, date, verdict } of datesToldIn(record, context)) {
    if (verdict.kind !== "outside") continue;
    const { published } = verdict.place.source.fields;
    const isPublication = published !== undefined && compatible(published.value, date.value);
    yield { span: date.span, subject, what: date.value, ...certain, place: verdict.place, isPublication };
  }
}

const certain = { severity: "warning", isPublication: false } as const;

function* quotations(record: AnyRecord, context: RuleContext): Generator<OutsideSupport> {
  for (const { words, source, article, verdict } of quotationsIn(record, context)) {
    if (verdict.kind !== "elsewhere") continue;
    const place = { source, article, offset: verdict.spans[0]?.start ?? 0 };
    yield { span: words.span, what: undefined, ...certain, place };
  }
}

function* actors(record: AnyRecord, context: RuleContext): Generator<OutsideSupport> {
  for (const { id, actor, missing } of missingActorsIn(record, context)) {
    if (missing.kind !== "outside") continue;
    const { isCertain, place } = missing;
    yield { ...named("actor", id.span, isCertain), what: actor.fields.name?.value ?? id.value, place };
  }
}

function* instruments(record: AnyRecord, context: RuleContext): Generator<OutsideSupport> {
  for (const { id, instrument, missing } of missingInstrumentsIn(record, context)) {
    if (missing.outside === undefined) continue;
    const what = instrument.fields.title?.value ?? id.value;
    yield { ...named("instrument", id.span, missing.isCertain), what, place: missing.outside };
  }
}

const named = (kind: "actor" | "instrument", span: Span, isCertain: boolean) => {
  const severity: Severity = isCertain ? "warning" : "information";
  return { span, subject: `${kind}:${span.start}`, severity, isPublication: false };
};
