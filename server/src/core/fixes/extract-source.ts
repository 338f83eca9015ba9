import type { Dossier } from "#core/dossier.ts";
import { citation } from "#core/model/citation.ts";
import { sourceModel } from "#core/model/source.ts";
import type { ObjectSpec } from "#core/model/spec.ts";
import { keyOf, type Visit } from "#core/model/walk.ts";
import type { AnyRecord } from "#core/record.ts";
import { type Entry, entryOf, isEmpty, type MapNode, type Node, type ScalarNode } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";
import { type NewRecord, newRecordEdit } from "./new-record.ts";
import { editsOf } from "./record-edits.ts";
import { replaceScalar } from "./replace-scalar.ts";
import { unusedId } from "./unused-id.ts";

export interface ExtractedSource {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/**
 * Makes a source of what was written in the place of a citation's id: an address, or a mapping with the title, the address or other
 * facts of the source. Its own facts, as the quotation, stay. `undefined` where there is none, and where the mapping has comments or
 * values over several lines.
 *
 * @param node what stands at an item of `cites`
 */
export function extractSource(dossier: Dossier, record: AnyRecord, { spec, node }: Visit): ExtractedSource | undefined {
  if (spec !== citation || record.syntax.problems.length > 0) return undefined;
  const source = node.kind === "map" ? entryOf(node, "source")?.value : node;
  if (source !== undefined) return fromAddress(dossier, record, source);
  return node.kind === "map" ? fromMapping(dossier, record, node) : undefined;
}

function fromAddress(dossier: Dossier, record: AnyRecord, node: Node): ExtractedSource | undefined {
  if (node.kind !== "scalar" || node.alias || !isAddress.test(node.text)) return undefined;
  if (dossier.definitionsOf(node.text).length > 0) return undefined;
  const id = unusedId(dossier, [nameOfSite(node.text)], "source");
  const added = newRecordEdit(dossier, record, { kind: "source", id, values: { url: node.text } });
  return { id, edits: [replaceScalar(dossier, record, node.span, id), added] };
}

const isAddress = /^https?:\/\/[^\s/]+/i;

/** `example` for `https://www.example.com/a`. */
const nameOfSite = (address: string): string => /^https?:\/\/(?:www\.)?([^./:]+)/i.exec(address)?.[1] ?? "";

function fromMapping(dossier: Dossier, record: AnyRecord, node: MapNode): ExtractedSource | undefined {
  const { text } = record.syntax;
  const spec: ObjectSpec = sourceModel;
  const isOfSource = ({ key }: Entry) => !keyOf(citation, key.text) && keyOf(spec, key.text) !== undefined;
  const moved = node.entries.filter(isOfSource);
  const kept = node.entries.filter((entry) => !isOfSource(entry));
  const isSource = moved.some(({ key, value }) => sourceModel.oneOf.includes(key.text) && !isEmpty(value));
  if (!isSource || text[node.span.start] === "*" || /(?:^|\s)#/.test(written(text, node))) return undefined;
  const id = unusedId(dossier, namesIn(moved), "source");
  const values = moved.map((entry) => movedValue(text, entry));
  if (values.some((value) => value === undefined)) return undefined;
  const added: NewRecord = {
    kind: "source",
    id,
    values: Object.fromEntries(values.flatMap((value) => value?.plain ?? [])),
    written: Object.fromEntries(values.flatMap((value) => value?.flow ?? [])),
  };
  const newText = citationOf(text, node, kept, id);
  const change = { span: { start: node.span.start, end: node.span.start + written(text, node).length }, newText };
  return { id, edits: [...editsOf(dossier, record, [change]), newRecordEdit(dossier, record, added)] };
}

const written = (text: string, { span }: Node): string => text.slice(span.start, span.end).trimEnd();

/** Who published it and when, as in `antara-2026`; else the beginning of its title. */
function namesIn(entries: readonly Entry[]): string[] {
  const known = (name: string) => entries.find(({ key, value }) => key.text === name && !isEmpty(value))?.value;
  const textOf = (node: Node | undefined) => (node?.kind === "scalar" ? node.text : undefined);
  const site = textOf(known("url"));
  const title = textOf(known("title"))?.split(/\s+/).slice(0, 3).join(" ");
  const year = /\b\d{4}\b/.exec(textOf(known("published")) ?? "")?.[0];
  const name = textOf(known("publisher")) ?? (site && nameOfSite(site)) ?? title;
  return [name, year].flatMap((part) => part ?? []);
}

interface MovedValue {
  readonly plain: readonly (readonly [key: string, text: string])[];
  readonly flow: readonly (readonly [key: string, yaml: string])[];
}

/** `undefined` for a value that cannot stand on one line. */
function movedValue(text: string, { key, value }: Entry): MovedValue | undefined {
  if (isScalar(value)) return { plain: isEmpty(value) ? [] : [[key.text, value.text]], flow: [] };
  const yaml = written(text, value);
  return value.flow && !yaml.includes("\n") ? { plain: [], flow: [[key.text, yaml]] } : undefined;
}

const isScalar = (node: Node): node is ScalarNode => node.kind === "scalar";

/** What is left of the mapping; the bare id where nothing is. */
function citationOf(text: string, node: MapNode, kept: readonly Entry[], id: string): string {
  if (kept.length === 0) return scalarText(id, true);
  const entries = kept.map(({ key, value }) =>
    text.slice(key.span.start, Math.max(value.span.end, key.span.end)).trimEnd().replaceAll("\r\n", "\n"),
  );
  const all = [`source: ${scalarText(id, true)}`, ...entries];
  if (node.flow) return `{${all.join(", ")}}`;
  const column = node.span.start - (text.lastIndexOf("\n", node.span.start - 1) + 1);
  return all.join(`\n${" ".repeat(column)}`);
}
