import type { FileSyntax } from "#core/syntax/file-syntax.ts";
import type { Entry, MapNode, Node, ScalarNode } from "#core/syntax/node.ts";
import { RecordSyntax } from "#core/syntax/record-syntax.ts";
import { ChunkedText } from "#core/text/chunked-text.ts";
import { Offsets } from "#core/text/offsets.ts";
import type { Span } from "#core/text/span.ts";
import { readBibtex } from "./bibtex.ts";
import type { CatalogueItem, SourceValues } from "./catalogue-item.ts";
import { readCslJson } from "./csl-json.ts";
import { readCslYaml } from "./csl-yaml.ts";

export interface CatalogueReading {
  /** The items as records of sources. */
  readonly syntax: FileSyntax;
  readonly values: readonly (readonly [id: string, values: SourceValues])[];
}

/** `undefined` where the file is in no format known here, or damaged. */
export function readCatalogue(path: string, text: string): CatalogueReading | undefined {
  const items = itemsIn(path, text);
  if (items === undefined) return undefined;
  const records = items.map((item) => recordOf(item, text));
  const starts = items.map(({ span }) => span.start);
  return {
    syntax: {
      source: ChunkedText.of(text, []),
      records,
      starts: new Offsets(starts),
      notable: [],
      headers: [],
      problems: [],
      isWhole: true,
      isCutByLine: false,
    },
    values: items.map(({ id, values }) => [id, values]),
  };
}

function itemsIn(path: string, text: string): CatalogueItem[] | undefined {
  if (/\.json$/i.test(path)) return readCslJson(text);
  if (/\.ya?ml$/i.test(path)) return readCslYaml(text);
  return /\.bib$/i.test(path) ? readBibtex(text) : undefined;
}

/** All that an item says stands at its key: what a record is made of has a place, and here only that one is shown. */
function recordOf({ id, idSpan, span, values }: CatalogueItem, text: string): RecordSyntax {
  const at = { start: idSpan.start - span.start, end: idSpan.end - span.start };
  const value: MapNode = {
    kind: "map",
    span: { start: 0, end: span.end - span.start },
    flow: true,
    entries: [entry("id", id, at), ...entriesOf(values, at)],
  };
  const written = text.slice(span.start, span.end);
  const tree = { key: undefined, value };
  return new RecordSyntax({ section: "sources", form: "item", text: written, problems: [], tree, isPlain: false });
}

/** As entries of a source record, all at one place. */
export function entriesOf(values: SourceValues, at: Span): Entry[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value.length === 0 ? [] : [entry(key, value, at)],
  );
}

function entry(key: string, value: string | readonly string[], at: Span): Entry {
  const node: Node =
    typeof value === "string"
      ? scalar(value, at)
      : { kind: "list", span: at, flow: true, items: value.map((item) => scalar(item, at)) };
  return { key: scalar(key, at), value: node };
}

/** An alias, because the text at that place is another. */
const scalar = (text: string, span: Span): ScalarNode => ({ kind: "scalar", span, text, style: "double", alias: true });
