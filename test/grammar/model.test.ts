import assert from "node:assert/strict";
import { test } from "node:test";
import { stringify } from "yaml";
import { models, sectionOfKind } from "#core/model/kinds.ts";
import { manifestModel } from "#core/model/manifest.ts";
import type { RecordKind, Spec, TextFormat } from "#core/model/spec.ts";
import { tokensOf } from "./tokens.ts";

const exampleTexts: Partial<Record<TextFormat, string>> = {
  url: "https://example.org/",
  hash: "0123456789abcdef".repeat(4),
};
const sections = Object.entries(models).map(([kind, spec]) => [
  sectionOfKind[kind as RecordKind],
  { "an-id": example(spec) },
]);
const everything = { ...(example(manifestModel) as object), ...Object.fromEntries(sections) };

for (const [style, text] of [
  ["block style", stringify(everything)],
  ["brackets", stringify(everything, { collectionStyle: "flow" })],
] as const) {
  test(`every key of the format and every kind of value is recognised in ${style}`, () => {
    const tokens = tokensOf(text.split("\n")).flat();
    const strangers = tokens.filter(({ scopes }) =>
      scopes.some((scope) => /unknown|unrecognised|unfinished/.test(scope)),
    );
    assert.deepEqual(
      strangers.map(({ start, end }) => text.slice(start, end)),
      [],
    );
    assert.ok(tokens.filter(({ scopes }) => scopes.includes("entity.name.tag.dossier")).length > 100);
  });
}

/** A value with every key that the table has there. */
function example(spec: Spec): unknown {
  switch (spec.type) {
    case "object":
      return Object.fromEntries(Object.entries(spec.keys).map(([name, key]) => [name, example(key.spec)]));
    case "list":
      return [example(spec.item)];
    case "map":
      return { "an-id": example(spec.value) };
    case "enum":
      return Object.keys(spec.values)[0];
    case "date":
      return "2001-05-15";
    case "number":
      return 1;
    case "flag":
      return true;
    case "ref":
      return "an-id";
    case "text":
      return exampleTexts[spec.format] ?? "some-text";
  }
}
