import type { EnumSpec, Spec } from "#core/model/spec.ts";
import type { KeyAt } from "#core/place-at.ts";
import { bold, code, escaped, paragraphs } from "./markdown.ts";

/** What belongs under a key, from the table of the format. */
export function describeKey({ name, key, owner }: KeyAt): string {
  const need = key.required ? "required" : "optional";
  return paragraphs([`${code(name)} · ${escaped(owner.noun)} · ${need}`], [key.doc], expectation(key.spec));
}

/** What a word of a vocabulary means. */
export function describeValue(spec: EnumSpec, written: string): string | undefined {
  const value = Object.hasOwn(spec.values, written) ? written : spec.synonyms[written];
  const meaning = value === undefined ? undefined : spec.values[value];
  if (value === undefined || meaning === undefined) return undefined;
  const same = value === written ? "" : ` (the same as ${code(value)})`;
  return paragraphs([`${bold(written)}${same}: ${meaning}`]);
}

function expectation(spec: Spec): string[] {
  switch (spec.type) {
    case "list":
      return ["A list; one alone needs no brackets.", ...expectation(spec.item)];
    case "enum":
      return Object.entries(spec.values).map(
        ([value, meaning]) => `${code(value)}: ${meaning}${value === spec.fallback ? " (default)" : ""}`,
      );
    case "date":
      return [
        `A date: ${code("2001-05-15")}, ${code("2001-05")}, ${code("2021-06-21/2021-06-23")}, ${code('"[2025-10-21..2025-10-31]"')}.`,
      ];
    case "ref":
      return [
        `The id of ${spec.kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)).join(" or ")}${spec.orText ? ", or a name" : ""}.`,
      ];
    case "object":
      return [`Keys: ${Object.keys(spec.keys).map(code).join(", ")}.`];
    default:
      return [];
  }
}
