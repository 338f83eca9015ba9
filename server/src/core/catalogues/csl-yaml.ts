import { MendedText } from "#core/syntax/mending/mended-text.ts";
import { entryOf, type Node } from "#core/syntax/node.ts";
import { readYaml } from "#core/syntax/read-yaml.ts";
import type { CatalogueItem } from "./catalogue-item.ts";
import { textOf, valuesOfCsl } from "./csl-fields.ts";

/** The items of a CSL-YAML file: a list, or a list under `references`. `undefined` where it is neither, or cannot be read. */
export function readCslYaml(text: string): CatalogueItem[] | undefined {
  const { roots, problems } = readYaml(MendedText.of(text, ""));
  const [root] = roots;
  const list = root?.kind === "list" ? root : entryOf(root, "references")?.value;
  if (problems.length > 0 || list?.kind !== "list") return undefined;
  return list.items.flatMap((node) => {
    const id = entryOf(node, "id")?.value;
    if (id?.kind !== "scalar" || textOf(id.text) === undefined) return [];
    const values = valuesOfCsl(plain(node) as Readonly<Record<string, unknown>>);
    return [{ id: id.text, idSpan: id.span, span: node.span, values }];
  });
}

function plain(node: Node): unknown {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}
