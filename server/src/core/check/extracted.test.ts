import assert from "node:assert/strict";
import { test } from "node:test";
import { isKind } from "#core/record.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { keyRule } from "./rule.ts";

const path = "a.dossier.yaml";

/** Looks at the titles of events and at the names of their actors; one finding says all of them. */
function namingRule(read: string[]) {
  return keyRule({
    id: "naming",
    severity: "hint",
    summary: "Says who was at what.",
    messages: { all: "{all}" },
    keys: (record) => (isKind(record, "event") ? ["all"] : []),
    extract(record, context) {
      if (!isKind(record, "event")) return undefined;
      read.push(record.id?.value ?? "");
      const actors = record.fields.actors.map(({ actor }) => context.find("actor", actor?.value ?? ""));
      const names = actors.map((actor) => actor?.fields.name?.value ?? "?");
      return { record, span: record.value.span, text: `${record.fields.title?.value} ${names.join("+")}` };
    },
    *members(events) {
      const all = events.map((event) => event?.text).join(", ");
      for (const event of events.slice(0, 1))
        if (event) yield { record: event.record, span: event.span, message: "all", args: { all } };
    },
  });
}

const text = `actors:
  anna: {name: Anna}
  boris: {name: Boris}
events:
  e0: {title: Talks, actors: [anna]}
  e1: {title: Visit, actors: [anna]}
  e2: {title: Dinner, actors: [boris]}
`;

test("what was extracted of a member is kept until the record or what was looked up for it changes", () => {
  const read: string[] = [];
  let dossier = dossierOf(new Map([[path, text]]), [namingRule(read)]);
  let now = text;
  const edited = (before: string, after: string) => {
    read.length = 0;
    now = now.replace(before, after);
    dossier = dossier.update([{ path, text: now }]);
    return [dossier.problems()[0]?.message.args.all, read.sort().join(" ")];
  };
  assert.deepEqual(read, ["e0", "e1", "e2"]);
  assert.deepEqual(edited("Dinner", "Supper"), ["Talks Anna, Visit Anna, Supper Boris", "e2"]);
  assert.deepEqual(edited("Anna", "Hanna"), ["Talks Hanna, Visit Hanna, Supper Boris", "e0 e1"]);
  assert.deepEqual(edited("  e0: {title: Talks, actors: [anna]}\n", ""), ["Visit Hanna, Supper Boris", ""]);
  assert.deepEqual(edited("Hanna", "Anna"), ["Visit Anna, Supper Boris", "e1"]);
  assert.deepEqual(edited("  anna: {name: Anna}\n", ""), ["Visit ?, Supper Boris", "e1"]);
});

test("where only the latest are to be kept, nothing is before a group is run again, and then that of the latest groups", () => {
  const read: string[] = [];
  const rule = keyRule({
    id: "grouping",
    severity: "hint",
    summary: "Looks at the groups of events.",
    messages: {},
    keys: (record) => (isKind(record, "event") ? [String(record.id?.value.slice(0, -1))] : []),
    keepsLatest: true,
    extract: (record) => void read.push(record.id?.value ?? ""),
    members: () => [],
  });
  const groups = Array.from({ length: 70 }, (_, i) => `g${i}x`);
  let now = `events:\n${groups.map((group) => `  ${group}a: {title: A}\n  ${group}b: {title: B}\n`).join("")}`;
  let dossier = dossierOf(new Map([[path, now]]), [rule]);
  const key = (id: string) => {
    read.length = 0;
    now = now.replace(`  ${id}: {title: `, `  ${id}: {title: x`);
    dossier = dossier.update([{ path, text: now }]);
    return read.sort().join(" ");
  };
  assert.equal(key("g0xa"), "g0xa g0xb");
  assert.equal(key("g0xa"), "g0xa");
  for (const group of groups.slice(1)) key(`${group}a`);
  assert.equal(key("g69xb"), "g69xb");
  assert.equal(key("g0xb"), "g0xa g0xb");
});
