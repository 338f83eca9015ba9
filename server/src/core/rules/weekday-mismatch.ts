import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { weekdayOf } from "#core/dates/civil-day.ts";
import { gapDays } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { findWeekdays, type WeekdayMention } from "#core/dates/weekday-mentions.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { type DatedWeekday, datedWeekdays, isWrong, onlyDay, withWeekday } from "#core/facts/dated-weekdays.ts";
import { canHaveFallenOn } from "#core/facts/old-style.ts";
import { datesOf } from "#core/facts/text-dates.ts";
import { type TextField, textFieldsOf } from "#core/facts/text-fields.ts";
import { correctDay, correctWeekday, daysNear } from "#core/fixes/correct-weekday.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import { type AnyRecord, type EventRecord, isKind, type SourceRecord } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import { overlaps, type Span } from "#core/text/span.ts";

type Key = "calendar" | "calendarSet" | "date" | "dateSet" | "dateText" | "text";

/** The calendar is the one witness that never errs: a weekday that does not fit shows a wrong day, month or year. */
export const weekdayMismatch = recordRule<Key>({
  id: "weekday-mismatch",
  severity: "error",
  summary: "A weekday is that of its date.",
  messages: {
    calendar: "'{written}' is not the weekday of {date}, which is a {actual}.",
    calendarSet: "'{written}' fits no reading of the date ({date}).",
    date: "{date} is a {actual}, but 'date-text' has '{written}'.",
    dateSet: "'date-text' has '{written}', which fits no day of the date ({date}).",
    dateText: "In 'date-text'.",
    text: "The text of '{id}' has '{written}' with {date}, which is a {actual}.",
  },
  yieldsTo: betterOnDates("weekday-mismatch"),

  *record(record, context) {
    if (isKind(record, "source")) yield* inText(record, context);
    for (const field of textFieldsOf(record, context)) {
      const dated = datedWeekdays(field);
      for (const mention of dated.filter(isWrong)) {
        const span = spanInScalar(record.syntax.text, field.node, mention.weekday.span);
        yield {
          span,
          ...about(mention, "calendar"),
          fixes: (dossier) => [
            ...correctWeekday(dossier, record, field, mention, span),
            ...(isDayOf(record, mention) ? [] : correctDay(dossier, record, field, mention)),
          ],
        };
      }
      if (field.role === "date-text" && isKind(record, "event")) yield* compareWithDate(record, field, dated);
    }
  },
});

/** Then the day is right, and the weekday is the slip. */
const isDayOf = (record: AnyRecord, { date }: DatedWeekday): boolean => {
  const day = isKind(record, "event") && record.fields.date ? onlyDay(record.fields.date.value) : undefined;
  return day !== undefined && day === onlyDay(date);
};

/** A slip of the article: the first of its body, where its language is stated. */
function* inText(source: SourceRecord, context: RuleContext): Generator<Finding<Key>> {
  const { snapshot, language } = source.fields;
  const dates = language && datesOf(source, context);
  const place = snapshot?.file ?? snapshot?.sha256;
  if (dates === undefined || place === undefined) return;
  for (const { kind, weekday, readings } of dates.inBody) {
    const [date] = readings;
    if (kind !== "stated" || weekday === undefined || date?.kind !== "point" || date.precision !== "day") continue;
    if (canHaveFallenOn(date, weekday.weekday)) continue;
    const { args } = about({ text: textOf(dates.article.text, weekday.span), date }, "calendar");
    const id = source.id?.value ?? "";
    yield { span: place.span, severity: "warning", message: "text", args: { ...args, id } };
    return;
  }
}

function about({ text, date }: Pick<DatedWeekday, "text" | "date">, what: "calendar" | "date") {
  const day = onlyDay(date);
  if (day === undefined) return { message: `${what}Set`, args: { written: text, date } } as const;
  return { message: what, args: { written: text, date, actual: { weekday: weekdayOf(day) } } } as const;
}

/** The weekdays in the source's words for the date, against the event's date. One that fits is enough. */
function* compareWithDate(
  event: EventRecord,
  field: TextField,
  dated: readonly DatedWeekday[],
): Generator<Finding<Key>> {
  const { date } = event.fields;
  const weekdays = [...dated.filter((mention) => !isWrong(mention)), ...bareWeekdays(field, dated)];
  const [first] = weekdays;
  if (date === undefined || first === undefined) return;
  if (
    weekdays.some((mention) => canHaveFallenOn(date.value, mention.weekday.weekday) || isNextDay(mention, date.value))
  )
    return;
  const stated = weekdays.find((mention) => mention.date !== undefined)?.date;
  yield {
    span: date.span,
    subject: "date",
    ...about({ text: first.text, date: date.value }, "date"),
    related: [
      { record: event, span: spanInScalar(event.syntax.text, field.node, first.weekday.span), message: "dateText" },
    ],
    fixes: (dossier) =>
      (stated ? [stated.text] : daysNear(date.value, first.weekday.weekday)).map((text) =>
        fix("replace", { text }, [replaceScalar(dossier, event, date.span, text)]),
      ),
  };
}

/** A full date may differ by one day from the event's, in another time zone. */
const isNextDay = ({ date }: BareWeekday, of: DossierDate): boolean =>
  date !== undefined && Math.max(gapDays(date, of), gapDays(of, date)) <= 1;

/** Without a date of its own. */
interface BareWeekday {
  readonly text: string;
  readonly weekday: WeekdayMention;
  readonly date: DossierDate | undefined;
}

/** Weekdays that stand alone; none where the words count from them ("the day after Friday") or a language reads another one. */
function bareWeekdays({ node, languages }: TextField, dated: readonly DatedWeekday[]): BareWeekday[] {
  if (splitWords(node.text).some(({ folded }) => RELATIONS.has(folded))) return [];
  const all = withWeekday(node.text, languages).flatMap((language) => findWeekdays(node.text, language));
  const bare = all.filter(({ span }) => !dated.some(({ weekday }) => overlaps(weekday.span, span)));
  return bare.map((weekday) => ({ text: textOf(node.text, weekday.span), weekday, date: undefined }));
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** "After", "before" and the like: the weekday may be that of another day. */
const RELATIONS = new Set(
  [
    ["after", "before", "following", "preceding", "eve"],
    ["setelah", "sebelum", "sesudah", "usai", "menjelang", "kemudian"],
    ["tras", "después", "antes", "víspera", "siguiente", "anterior"],
    ["após", "depois", "véspera", "seguinte"],
    ["après", "avant", "veille", "lendemain", "suivant", "précédent"],
    ["nach", "vor", "danach", "davor"],
    ["после", "до", "перед", "накануне", "спустя", "через"],
    ["після", "напередодні", "через"],
  ].flatMap((words) => words.map(foldWord)),
);
