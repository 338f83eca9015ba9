import type { Span } from "#core/text/span.ts";
import type { DateProblem, DateReplacement, DateSyntaxReason } from "./date-problem.ts";
import { dateOfPoint, unknownDate } from "./dossier-date.ts";
import { explainPoint } from "./explain-point.ts";
import { parseInterval } from "./parse-interval.ts";
import { isPointFailure, parsePoint } from "./parse-point.ts";
import { parseSet } from "./parse-set.ts";
import { type DateItem, type ParsedDate, problemAt, trimItem } from "./parsed-date.ts";

export type { DateItem, ParsedDate } from "./parsed-date.ts";

/** Reads one scalar; the spans of a problem lie inside `text`. White space around it is left out, as YAML does. */
export function parseDate(text: string): ParsedDate {
  const item = trimItem({ text, start: 0 });
  const point = parsePoint(item.text);
  if (point === undefined) return parseShape(item);
  if (isPointFailure(point)) return { problem: problemAt(point, item.start) };
  return { date: dateOfPoint(point) };
}

/**
 * Reads a YAML list: one of its items, each a date or a range of days. The offsets of the items, and so the spans of a
 * problem, are the caller's; `list` is where the whole list stands.
 */
export function parseDateItems(items: readonly DateItem[], list: Span): ParsedDate {
  const trimmed = items.map(trimItem);
  return parseSet(`[${trimmed.map((item) => item.text).join(", ")}]`, trimmed, list);
}

function parseShape(item: DateItem): ParsedDate {
  const { text } = item;
  if (text === "unknown") return { date: unknownDate };
  if (text.startsWith("[") && text.endsWith("]") && text.length > 1) return parseBrackets(item);
  if (text.includes("/") && !isOneDate(text)) return parseInterval(item);
  return { problem: explainScalar(item) };
}

/** A slash inside a numeric date or a phrase does not part two dates. */
const isOneDate = (text: string): boolean =>
  /^\d{1,4}\s*\/\s*\d{1,2}\s*\/\s*\d{1,4}$|^\d{1,2}\s*\/\s*\d{4}$|^\d{4}\s*\/\s*\d{1,2}$/.test(text) || isPhrase(text);

const isPhrase = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/unknown|X{2,}/gi, ""));

function parseBrackets({ text, start }: DateItem): ParsedDate {
  const items: DateItem[] = [];
  let offset = 1;
  for (const part of text.slice(1, -1).split(",")) {
    items.push(trimItem({ text: part, start: start + offset }));
    offset += part.length + 1;
  }
  const span = { start, end: start + text.length };
  return parseSet(text, items.length === 1 && items[0]?.text === "" ? [] : items, span);
}

function explainScalar(item: DateItem): DateProblem {
  const { text, start } = item;
  const span = { start, end: start + text.length };
  const syntax = (reason: DateSyntaxReason, ...texts: readonly string[]): DateProblem => ({
    code: "syntax",
    reason,
    span,
    replacements: texts.filter(isDate).map((replacement): DateReplacement => ({ span, text: replacement })),
  });
  if (/^unknown$/i.test(text)) return syntax("other", "unknown");
  if (text === "..") return syntax("no-bounds", "unknown");
  if (/^\{.*\}$/.test(text)) return syntax("braces", text.slice(1, -1).replace("..", "/"));
  if (/^\[|\]$/.test(text)) return syntax("brackets", `[${text.replaceAll(/^\[|\]$/g, "")}]`);
  const bracketed = `[${text}]`;
  if ((text.includes("..") || text.includes(",")) && isDate(bracketed)) return syntax("brackets", bracketed);
  const dashed = DASHED_INTERVAL.exec(text);
  if (dashed !== null) return syntax("other", `${dashed[1]}/${dashed[2]}`);
  return problemAt(explainPoint(text), start);
}

/** `2021-06-21 – 2021-06-23`: a dash of its own between two dates. */
const DASHED_INTERVAL = /^(\d{4}[\dX-]*[~?%]?)\s*(?:\s-\s|--|[–—])\s*(\d{4}[\dX-]*[~?%]?)$/;

const isDate = (text: string): boolean => parseDate(text).problem === undefined;
