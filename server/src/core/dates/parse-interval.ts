import type { DateProblem } from "./date-problem.ts";
import { type DateMember, type DatePoint, dateFromMembers } from "./dossier-date.ts";
import { explainPoint } from "./explain-point.ts";
import { isPointFailure, parsePoint } from "./parse-point.ts";
import { type DateItem, type ParsedDate, problemAt, trimItem } from "./parsed-date.ts";

/** Reads `from/to`, the extent of what lasted; either end may be `..`. `text` holds at least one slash. */
export function parseInterval({ text, start }: DateItem): ParsedDate {
  const slash = text.indexOf("/");
  const span = { start, end: start + text.length };
  const fromItem = trimItem({ text: text.slice(0, slash), start });
  const toItem = trimItem({ text: text.slice(slash + 1), start: start + slash + 1 });
  if (isOpen(fromItem) && isOpen(toItem)) {
    const replacements = [{ span, text: "unknown" }];
    return { problem: { code: "syntax", reason: "no-bounds", span, replacements } };
  }
  const from = parseEnd(fromItem);
  if (from !== undefined && "code" in from) return { problem: from };
  const to = parseEnd(toItem);
  if (to !== undefined && "code" in to) return { problem: to };
  if (from !== undefined && to !== undefined && isReversed(from, to)) {
    return { problem: { code: "reversed", span, replacements: [{ span, text: `${to.text}/${from.text}` }] } };
  }
  const date = dateFromMembers(text, "interval", [intervalMember(from, to)]);
  if (fromItem.text !== "" && toItem.text !== "") return { date };
  const open = `${from?.text ?? ".."}/${to?.text ?? ".."}`;
  const empty = { start: start + slash, end: start + slash + 1 };
  return { date, problem: { code: "unknown-bound", span: empty, replacements: [{ span, text: open }] } };
}

const isOpen = ({ text }: DateItem): boolean => text === "" || text === "..";

function parseEnd(item: DateItem): DatePoint | DateProblem | undefined {
  if (isOpen(item)) return undefined;
  const span = { start: item.start, end: item.start + item.text.length };
  if (item.text.toLowerCase() === "unknown") {
    return { code: "syntax", reason: "nested", span, replacements: [{ span, text: ".." }] };
  }
  if (/[[\]{}/]|\.\./.test(item.text)) return { code: "syntax", reason: "nested", span, replacements: [] };
  const point = parsePoint(item.text) ?? explainPoint(item.text);
  return isPointFailure(point) ? problemAt(point, item.start) : point;
}

/** Clock times are compared where both tell their offset, or neither does. */
function isReversed(from: DatePoint, to: DatePoint): boolean {
  const start = from.moment;
  const end = to.moment;
  if (start !== undefined && end !== undefined && (start.offset === undefined) === (end.offset === undefined)) {
    return secondsOf(from) > secondsOf(to);
  }
  return from.earliest > to.latest;
}

function secondsOf({ earliest, moment }: DatePoint): number {
  const { minutes = 0, seconds = 0, offset = 0 } = moment ?? {};
  return (earliest * 1440 + minutes - (offset ?? 0)) * 60 + seconds;
}

/** Each end is narrowed by the other: nothing ends before it starts. */
function intervalMember(from: DatePoint | undefined, to: DatePoint | undefined): DateMember {
  const first = from?.earliest ?? Number.NEGATIVE_INFINITY;
  const last = to?.latest ?? Number.POSITIVE_INFINITY;
  // Two moments in order can stand on civil days in reverse order when their offsets are far apart.
  const earliestStart = Math.min(first, last);
  const latestEnd = Math.max(first, last);
  return {
    shape: "interval",
    from,
    to,
    earliestStart,
    latestStart: Math.min(from?.latest ?? Number.POSITIVE_INFINITY, latestEnd),
    earliestEnd: Math.max(to?.earliest ?? Number.NEGATIVE_INFINITY, earliestStart),
    latestEnd,
  };
}
