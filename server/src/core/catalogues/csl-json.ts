import type { CatalogueItem } from "./catalogue-item.ts";
import { textOf, valuesOfCsl } from "./csl-fields.ts";

/** The items of a CSL-JSON file; `undefined` where it is no list of objects. An item without an id is left out. */
export function readCslJson(text: string): CatalogueItem[] | undefined {
  const items: CatalogueItem[] = [];
  const start = text.search(/\S/);
  if (text[start] !== "[") return undefined;
  for (const { start: from, end } of objectsIn(text, start + 1)) {
    const item = parse(text.slice(from, end));
    if (item === undefined) return undefined;
    const id = textOf(item.id);
    if (id !== undefined)
      items.push({ id, idSpan: idSpan(text, from, end, id), span: { start: from, end }, values: valuesOfCsl(item) });
  }
  return text.trimEnd().endsWith("]") ? items : undefined;
}

/** The outermost objects from an offset on, without parsing them: braces count outside of strings. */
function* objectsIn(text: string, offset: number) {
  const signs = /["{}]/g;
  signs.lastIndex = offset;
  let [depth, start] = [0, 0];
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    if (sign[0] === '"') signs.lastIndex = endOfString(text, sign.index);
    else if (sign[0] === "{" && depth++ === 0) start = sign.index;
    else if (sign[0] === "}" && --depth === 0) yield { start, end: sign.index + 1 };
  }
  if (depth !== 0) yield { start, end: text.length };
}

function endOfString(text: string, start: number): number {
  const end = /"(?:[^"\\]|\\.)*"/suy;
  end.lastIndex = start;
  return end.test(text) ? end.lastIndex : text.length;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of the value behind an `"id"` that says this id; of the whole item where it is written in another way. */
function idSpan(text: string, start: number, end: number, id: string) {
  for (const found of text.slice(start, end).matchAll(/"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/gu)) {
    const written = found[1] ?? "";
    const at = start + found.index + found[0].length - written.length;
    const quote = written.startsWith('"') ? 1 : 0;
    const value = parse(`{"id":${written}}`)?.id;
    if (textOf(value) === id) return { start: at + quote, end: at + written.length - quote };
  }
  return { start, end: start + 1 };
}
