import type { Span } from "#core/text/span.ts";
import type { DateProblem, DateSyntaxReason } from "./date-problem.ts";
import { type DateMember, type DatePoint, dateFromMembers, pointMember } from "./dossier-date.ts";
import { explainPoint } from "./explain-point.ts";
import { isPointFailure, parsePoint } from "./parse-point.ts";
import { type DateItem, type ParsedDate, problemAt, trimItem } from "./parsed-date.ts";

/** Reads the trimmed items of a set: each a date, or `from..to` for one unknown day, of which one may be open. */
export function parseSet(text: string, items: readonly DateItem[], whole: Span): ParsedDate {
  if (items.length === 0) return { problem: { code: "syntax", reason: "empty", span: whole, replacements: [] } };
  const members: DateMember[] = [];
  for (const item of items) {
    const member = parseMember(item);
    if ("code" in member) return { problem: member };
    members.push(member);
  }
  return { date: dateFromMembers(text, "set", members) };
}

function parseMember(item: DateItem): DateMember | DateProblem {
  const dots = item.text.indexOf("..");
  if (dots >= 0) return parseRange(item, dots);
  const point = parseItem(item);
  return "code" in point ? point : pointMember(point);
}

function parseRange(item: DateItem, dots: number): DateMember | DateProblem {
  const fromItem = trimItem({ text: item.text.slice(0, dots), start: item.start });
  const toItem = trimItem({ text: item.text.slice(dots + 2), start: item.start + dots + 2 });
  if (fromItem.text === "" && toItem.text === "") return syntaxProblem(item, "no-bounds");
  const from = fromItem.text === "" ? undefined : parseItem(fromItem);
  if (from !== undefined && "code" in from) return from;
  const to = toItem.text === "" ? undefined : parseItem(toItem);
  if (to !== undefined && "code" in to) return to;
  const earliest = from?.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = to?.latest ?? Number.POSITIVE_INFINITY;
  if (latest < earliest) {
    const span = spanOf(item);
    return { code: "reversed", span, replacements: [{ span, text: `${to?.text}..${from?.text}` }] };
  }
  const bounds = { earliestStart: earliest, latestStart: latest, earliestEnd: earliest, latestEnd: latest };
  return { shape: "range", from, to, ...bounds };
}

function parseItem(item: DateItem): DatePoint | DateProblem {
  const point = parsePoint(item.text);
  if (point !== undefined) return isPointFailure(point) ? problemAt(point, item.start) : point;
  if (/[[\]]/.test(item.text)) return syntaxProblem(item, "nested");
  const explained = explainPoint(item.text);
  const { defect } = explained;
  const unclear = defect.code === "syntax" && (defect.reason === "other" || defect.reason === "unspecified");
  return unclear && item.text.includes("/") ? syntaxProblem(item, "nested") : problemAt(explained, item.start);
}

const syntaxProblem = (item: DateItem, reason: DateSyntaxReason): DateProblem => ({
  code: "syntax",
  reason,
  span: spanOf(item),
  replacements: [],
});

const spanOf = ({ text, start }: DateItem): Span => ({ start, end: start + text.length });
