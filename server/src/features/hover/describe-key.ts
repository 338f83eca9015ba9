import { keyMessage, nounMessage, valueMessage } from "#core/messages/model-messages.ts";
import type { EnumSpec, ObjectSpec, Spec } from "#core/model/spec.ts";
import type { KeyAt } from "#core/place-at.ts";
import type { HoverContext } from "./hover-context.ts";
import { bold, code, escaped, paragraphs } from "./markdown.ts";

/** What belongs under a key, from the table of the format. */
export function describeKey({ name, key, owner }: KeyAt, context: HoverContext): string {
  const { feature, say } = context;
  const need = say(key.required ? "hover.keyRequired" : "hover.keyOptional");
  return paragraphs(
    [`${code(name)} · ${escaped(feature.say(nounMessage(owner)))} · ${need}`],
    [feature.say(keyMessage(owner, name))],
    expectation(key.spec, owner, name, context),
  );
}

/** What a word of a vocabulary means. */
export function describeValue(
  spec: EnumSpec,
  written: string,
  { owner, key }: { readonly owner: ObjectSpec | undefined; readonly key: string | undefined },
  { feature, say }: HoverContext,
): string | undefined {
  const value = Object.hasOwn(spec.values, written)
    ? written
    : Object.hasOwn(spec.synonyms, written)
      ? spec.synonyms[written]
      : undefined;
  if (value === undefined || owner === undefined || key === undefined) return undefined;
  const meaning = feature.say(valueMessage(owner, key, value));
  return value === written
    ? say("hover.valueMeans", { value: bold(value), meaning })
    : say("hover.synonymMeans", { written: bold(written), value: code(value), meaning });
}

function expectation(spec: Spec, owner: ObjectSpec, name: string, context: HoverContext): string[] {
  const { feature, say } = context;
  switch (spec.type) {
    case "list":
      return [say("hover.expectsList"), ...expectation(spec.item, owner, name, context)];
    case "enum":
      return Object.keys(spec.values).map((value) =>
        say(value === spec.fallback ? "hover.valueIsDefault" : "hover.valueMeans", {
          value: code(value),
          meaning: feature.say(valueMessage(owner, name, value)),
        }),
      );
    case "date":
      return [say("hover.expectsDate", { examples: dateExamples.map(code).join(", ") })];
    case "ref":
      return [
        say(spec.orText ? "hover.expectsIdOrName" : "hover.expectsId", {
          kinds: spec.kinds.map((kind) => say(`symbol.${kind}`)).join(", "),
        }),
      ];
    case "object":
      return [say("hover.expectsKeys", { keys: Object.keys(spec.keys).map(code).join(", ") })];
    default:
      return [];
  }
}

const dateExamples = ["2001-05-15", "2001-05", "2021-06-21/2021-06-23", '"[2025-10-21..2025-10-31]"'];
