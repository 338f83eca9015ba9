import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnyRecord } from "#core/record.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { type RuleContext, recordRule } from "./rule.ts";

const path = "a.dossier.yaml";
const text = `sources:
  s1: {title: One}
  s2: {title: Two, revises: [s1]}
actors:
  anna: {name: Anna}
  boris: {name: Boris}
events:
  e1: {actors: [anna], cites: [s1]}
  e2: {actors: [anna], cites: [s2], part-of: e1}
  e3: {actors: [boris]}
`;

/** The records that are looked at again after an edit, where a rule asks this of each. */
function lookedAt(
  from: string,
  to: string,
  ask: (context: RuleContext, id: string, record: AnyRecord) => unknown,
  ids?: string,
): string[] {
  const seen: string[] = [];
  const rule = recordRule({
    id: "asking",
    severity: "hint",
    summary: "Asks.",
    messages: {},
    record(record, context) {
      seen.push(record.syntax.name ?? "");
      const own = record.kind === "setting" ? [] : [record.id?.value ?? ""];
      const mentioned = record.references.map(({ id }) => id);
      for (const id of ids === "mentioned" ? mentioned : own) ask(context, id, record);
      return [];
    },
  });
  const dossier = dossierOf(new Map([[path, text]]), [rule]);
  assert.ok(text.includes(from));
  seen.length = 0;
  dossier.update([{ path, text: text.replace(from, to) }]);
  return seen.sort();
}

test("who mentions an id is looked at again when its record changes, whatever was asked", () => {
  assert.deepEqual(
    lookedAt("Anna}", "Anne}", () => undefined),
    ["anna", "e1", "e2"],
  );
  assert.deepEqual(
    lookedAt("e1: {", "e1: {title: T, ", () => undefined),
    ["e1", "e2"],
  );
});

test("who defines an id is looked at again when what mentions it changes, if that was asked, below that key", () => {
  const under = (key?: string) =>
    lookedAt("e3: {actors: [boris]}", "e3: {actors: [boris, anna]}", (context, id) => context.references(id, key));
  assert.deepEqual(under(), ["anna", "boris", "e3"]);
  assert.deepEqual(under("actor"), ["anna", "boris", "e3"]);
  assert.deepEqual(under("source"), ["e3"]);
});

test("who asked about mentions of an id that it mentions itself is looked at again when there are others", () => {
  const under = (key: string) =>
    lookedAt("s1: {", "s1: {revises: [s2], ", (context, id) => context.references(id, key), "mentioned");
  assert.deepEqual(under("revises"), ["e1", "e2", "s1", "s2"]);
  assert.deepEqual(under("via"), ["e1", "s1", "s2"]);
});

test("whether an id is mentioned at all is asked again only where that may be otherwise", () => {
  const after = (from: string, to: string) =>
    lookedAt(from, to, (context, id, record) => context.isMentionedElsewhere(id, record));
  assert.deepEqual(after("e3: {actors: [boris]}", "e3: {title: T, actors: [boris]}"), ["e3"]);
  assert.deepEqual(after("e3: {actors: [boris]}", "e3: {actors: [anna]}"), ["anna", "boris", "e3"]);
});
