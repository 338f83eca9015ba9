import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { decimalCommasIn } from "#core/facts/decimal-comma.ts";
import { idsIn, refOfItem } from "#core/facts/written-ids.ts";
import { readWrittenNumber } from "#core/facts/written-number.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf } from "#core/fixes/record-edits.ts";
import type { Message } from "#core/messages/message.ts";
import { nounMessage } from "#core/messages/model-messages.ts";
import { itemsOf, parseDecimal } from "#core/model/read.ts";
import type { FlagSpec, ListSpec, NumberSpec, ObjectSpec, Spec } from "#core/model/spec.ts";
import type { Visit } from "#core/model/walk.ts";
import type { AnyRecord } from "#core/record.ts";
import { isEmpty, type ListNode, type MapNode, type Node, type ScalarNode } from "#core/syntax/node.ts";
import { inStyleOf, quotedAsWritten } from "#core/syntax/quote.ts";
import { type Span, spanOf } from "#core/text/span.ts";

const messages = {
  "text-list": "'{key}' takes one text, and YAML reads a list here. Put the text in quotes.",
  "text-map": "'{key}' takes one text, and YAML reads a mapping here. Put the text in quotes.",
  "one-list": "'{key}' takes {what}, not a list.",
  "one-map": "'{key}' takes {what}, not a mapping.",
  ids: "'{text}' is read as one id. Write a list: [{list}].",
  "one-id": "'{key}' takes one id, and '{text}' are several.",
  "date-map": "Braces make a mapping. Write one of several dates as a list: [{list}].",
  record: "{noun} is a mapping: its keys, such as '{example}', stand below it.",
  map: "'{key}' takes a mapping, as in {example}.",
  comma: "'{text}' is not a number here. Write a decimal point: {number}.",
  grouped: "'{text}' is not a number here. Write it without signs between the digits: {number}.",
  ambiguous: "'{text}' is not a number here. Write {number} or {other}, whichever is meant.",
  "with-unit": "'{text}' is not a number alone. Write {number} here, and '{unit}' in 'unit'.",
  number: "'{text}' is not a number. Write it in digits, as in 5500000000 or 5.5e9.",
  only: "'{key}' can only be {limit}.",
  least: "'{key}' is at least {limit}.",
  most: "'{key}' is at most {limit}.",
  flag: "'{key}' is true or false.",
  "due-ref": "one id",
  "due-enum": "one word",
  "due-flag": "true or false",
  "due-text": "a text",
  "due-date": "a date",
  "due-number": "a number",
  "due-list": "a list",
  "due-map": "a mapping",
} as const;

type Found = Finding<keyof typeof messages>;

/** What is not of the type that is due is not read at all. */
export const wrongType = recordRule({
  id: "wrong-type",
  severity: "error",
  summary: "Every value is of the type its key takes.",
  messages,

  *record(record, context) {
    if (record.syntax.problems.length > 0) return;
    const reported = new Set<Node>();
    for (const visit of record.visits) {
      if (isReadable(visit)) continue;
      for (const { node, found } of findingsAt(record, visit, context)) {
        if (!reported.has(node)) yield found;
        reported.add(node);
      }
    }
  },
});

/** A scalar of these types is whatever it says; that is for other rules to judge. */
const isReadable = ({ spec: { type }, node }: Visit): boolean =>
  node.kind === "scalar" && (type === "text" || type === "enum" || type === "date");

interface Placed {
  readonly node: Node;
  readonly found: Found;
}

function* findingsAt(record: AnyRecord, visit: Visit, context: RuleContext): Generator<Placed> {
  const { spec, node } = visit;
  if (isEmpty(node)) return;
  if (spec.type === "list") yield* listsWithoutBrackets(record, spec, node, context);
  else if (spec.type === "object" && node.kind === "map") yield* decimalCommas(record, spec, node);
  else {
    const found = spec.type === "object" || spec.type === "map" ? mappingDue(record, visit) : valueDue(record, visit);
    if (found) yield { node, found };
  }
}

/** `cites: a, b`: free text may hold commas, so there every part must be known. */
function* listsWithoutBrackets(record: AnyRecord, spec: ListSpec, list: Node, context: RuleContext): Generator<Placed> {
  const ref = refOfItem(spec);
  if (ref === undefined) return;
  for (const node of itemsOf(list)) {
    if (node.kind !== "scalar" || node.alias) continue;
    const ids = idsIn(writtenIn(record, node));
    if (ids === undefined || (ref.orText && !ids.every((id) => context.definition(id)))) continue;
    const args = { text: node.text, list: ids.join(", ") };
    const newText = asItems(record.syntax.text, list, node, ids);
    yield { node, found: { span: node.span, message: "ids", args, ...replacedBy(record, node.span, newText) } };
  }
}

/** In brackets where the text is the whole list; else as items of the list that it is in. */
function asItems(text: string, list: Node, { span }: ScalarNode, ids: readonly string[]): string | undefined {
  if (list.kind !== "list") return `[${ids.join(", ")}]`;
  if (list.flow) return ids.join(", ");
  const before = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
  return /^\s*- +$/.test(before) ? ids.join(`\n${before}`) : undefined;
}

function* decimalCommas(record: AnyRecord, spec: ObjectSpec, map: MapNode): Generator<Placed> {
  for (const { span, fraction } of decimalCommasIn(record.syntax.text, spec, map)) {
    const text = record.syntax.text.slice(span.start, span.end);
    yield { node: fraction.key, found: { span, ...notPlain(record, span, text) } };
  }
}

function mappingDue(record: AnyRecord, { spec, node, key = "" }: Visit): Found | undefined {
  const { span } = node;
  if (spec.type === "map") {
    if (node.kind === "map" || spec.orValue) return undefined;
    return { span, message: "map", args: { key, example: "{name: value}" } };
  }
  if (spec.type !== "object" || node.kind === "map" || (node.kind === "scalar" && spec.shorthand !== undefined))
    return undefined;
  const example =
    Object.keys(spec.keys).find((name) => spec.keys[name]?.required) ??
    spec.oneOf[0] ??
    Object.keys(spec.keys)[0] ??
    "";
  if (node === record.value)
    return { span: firstLine(record, node), message: "record", args: { noun: nounMessage(spec), example } };
  if (node.kind === "list")
    return { span: firstLine(record, node), message: "one-list", args: { key, what: dueMessage({ type: "map" }) } };
  const wrapped = `{${example}: ${inStyleOf(node, node.text, true)}}`;
  const isShort = !sourceOf(record, node).includes("\n");
  return {
    span,
    message: "map",
    args: { key, example: isShort ? wrapped : `{${example}: …}` },
    ...replacedBy(record, span, isShort ? wrapped : undefined),
  };
}

function valueDue(record: AnyRecord, visit: Visit): Found | undefined {
  const { spec, node, key = "" } = visit;
  if (node.kind === "list") return listForOne(record, visit, node);
  if (node.kind === "map") return mapForOne(record, visit, node);
  if (spec.type === "number") return key === "credibility" ? undefined : numberDue(record, key, spec, node);
  if (spec.type === "flag") return flagDue(record, key, spec, node);
  const ids = spec.type === "ref" && !spec.orText ? idsIn(writtenIn(record, node)) : undefined;
  return (
    ids && {
      span: node.span,
      message: "one-id",
      args: { key, text: node.text },
      ...replacedBy(record, node.span, ...ids),
    }
  );
}

function listForOne(record: AnyRecord, { spec, key = "" }: Visit, node: ListNode): Found | undefined {
  const isPlain = node.items.every((item) => item.kind === "scalar");
  if (spec.type === "date" && isPlain) return undefined;
  const span = firstLine(record, node);
  const items = node.flow && isPlain && node.items.length < 4 ? node.items.map((item) => sourceOf(record, item)) : [];
  if (spec.type === "text") {
    const quoted = inQuotes(record, node);
    const texts = items.length === 1 ? [...items, quoted] : [quoted, ...items];
    return { span, message: "text-list", args: { key }, ...replacedBy(record, node.span, ...texts) };
  }
  return {
    span,
    message: "one-list",
    args: { key, what: dueMessage(spec) },
    ...replacedBy(record, node.span, ...items),
  };
}

function mapForOne(record: AnyRecord, { spec, key = "" }: Visit, node: MapNode): Found {
  const span = firstLine(record, node);
  if (spec.type === "text")
    return { span, message: "text-map", args: { key }, ...replacedBy(record, node.span, inQuotes(record, node)) };
  const isSet =
    spec.type === "date" && node.flow && node.entries.length > 0 && node.entries.every(({ value }) => isEmpty(value));
  if (!isSet) return { span, message: "one-map", args: { key, what: dueMessage(spec) } };
  const list = node.entries.map((entry) => entry.key.text).join(", ");
  return { span, message: "date-map", args: { list }, ...replacedBy(record, node.span, `[${list}]`) };
}

const dueMessage = ({ type }: Pick<Spec, "type">): Message => {
  const key: keyof typeof messages = `due-${type === "object" ? "map" : type}`;
  return { id: `wrong-type.${key}`, args: {} };
};

/** A flow collection on one line, as the text that it looks like. */
function inQuotes(record: AnyRecord, node: ListNode | MapNode): string | undefined {
  const source = sourceOf(record, node);
  return node.flow && !source.includes("\n") ? quotedAsWritten(source) : undefined;
}

function numberDue(
  record: AnyRecord,
  key: string,
  { minimum, maximum }: NumberSpec,
  { text, span }: ScalarNode,
): Found | undefined {
  const value = parseDecimal(text);
  if (value === undefined) return { span, ...notPlain(record, span, text) };
  const isBelow = minimum !== undefined && value < minimum;
  if (!isBelow && (maximum === undefined || value <= maximum)) return undefined;
  const limit = String(isBelow ? minimum : maximum);
  if (minimum === maximum) return { span, message: "only", args: { key, limit }, ...replacedBy(record, span, limit) };
  return { span, message: isBelow ? "least" : "most", args: { key, limit } };
}

function notPlain(record: AnyRecord, span: Span, text: string): Omit<Found, "span"> {
  const written = readWrittenNumber(text);
  if (written.form === "unknown") return { message: "number", args: { text } };
  const { form, ...args } = written;
  const texts = form === "with-unit" ? [] : form === "ambiguous" ? [written.number, written.other] : [written.number];
  return { message: form, args: { text, ...args }, ...replacedBy(record, span, ...texts) };
}

function flagDue(record: AnyRecord, key: string, { orText }: FlagSpec, { text, span }: ScalarNode): Found | undefined {
  if (orText || text === "true" || text === "false") return undefined;
  const word = text.toLowerCase();
  const isYes = ["yes", "y", "on", "true", "1"].includes(word);
  const isNo = ["no", "n", "off", "false", "0"].includes(word);
  return {
    span,
    message: "flag",
    args: { key },
    ...replacedBy(record, span, isYes ? "true" : isNo ? "false" : undefined),
  };
}

/** Of an unquoted text the source, with its lines. */
const writtenIn = (record: AnyRecord, node: ScalarNode): string =>
  node.style === "plain" ? sourceOf(record, node) : node.text;

const sourceOf = ({ syntax }: AnyRecord, { span }: Node): string => syntax.text.slice(span.start, span.end);

function firstLine({ syntax }: AnyRecord, { span }: Node): Span {
  const [line = ""] = syntax.text.slice(span.start, span.end).split(/\r?\n/, 1);
  return spanOf(span.start, span.start + line.length);
}

/** What stands for an alias is changed where it is written. */
const replacedBy = (record: AnyRecord, span: Span, ...texts: (string | undefined)[]): Pick<Found, "fixes"> => ({
  fixes: (dossier) => {
    const written = record.syntax.text.startsWith("*", span.start) ? [] : texts.flatMap((text) => text ?? []);
    return written.map((text) => fix("replace", { text }, editsOf(dossier, record, [{ span, newText: text }])));
  },
});
