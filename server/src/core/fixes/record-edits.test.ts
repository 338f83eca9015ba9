import assert from "node:assert/strict";
import { test } from "node:test";
import { entryOf, type MapNode } from "#core/syntax/node.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { addItem, type Change, insertBefore, insertBehind, removeItem } from "./record-edits.ts";

/** Applies a change to the only event of a text; `undefined` where it cannot be made. */
function changed(file: string, change: (text: string, map: MapNode) => Change | undefined): string | undefined {
  const record = dossierOf(new Map([["e.dossier.yaml", file]]), []).recordsOf("event")[0];
  assert.ok(record?.value.kind === "map");
  const { text } = record.syntax;
  const { value } = record;
  const made = change(text, value);
  return made && file.replace(text, () => applyEdits(text, [made]));
}

function entry(map: MapNode, key: string) {
  const found = entryOf(map, key);
  assert.ok(found);
  return found;
}

const behind = (file: string) => changed(file, (text, map) => insertBehind(text, map, entry(map, "date"), "x: 1"));
const before = (file: string) => changed(file, (text, map) => insertBefore(text, map, entry(map, "date"), "x: 1"));
const adding = (file: string) => changed(file, (text, map) => addItem(text, entry(map, "after"), "b c: [d]"));
const removing = (file: string, id: string) =>
  changed(file, (text, map) => {
    const { value } = entry(map, "after");
    const item = value.kind === "list" ? value.items.find((node) => node.kind === "scalar" && node.text === id) : value;
    return item && removeItem(text, map, "after", item.span);
  });

test("an entry is written behind another one", () => {
  assert.equal(behind("events: {e: {date: 1, title: T}}"), "events: {e: {date: 1, x: 1, title: T}}");
  assert.equal(behind("events: {e: {date, title: T}}"), "events: {e: {date, x: 1, title: T}}");
  assert.equal(behind("events:\n- date: 1 # a\n  title: T\n"), "events:\n- date: 1 # a\n  x: 1\n  title: T\n");
  assert.equal(
    behind("events:\n  e:\n    title: T\n    date:\n"),
    "events:\n  e:\n    title: T\n    date:\n    x: 1\n",
  );
  assert.equal(
    behind("events:\n  e:\n    date:\n    - 1\n    - 2\n"),
    "events:\n  e:\n    date:\n    - 1\n    - 2\n    x: 1\n",
  );
  assert.equal(behind("events:\n  e:\n    date: 'a\n      b'\n"), "events:\n  e:\n    date: 'a\n      b'\n    x: 1\n");
  assert.equal(
    behind("events:\n  e:\n    date: |\n      a\n\n    title: T\n"),
    "events:\n  e:\n    date: |\n      a\n    x: 1\n\n    title: T\n",
  );
});

test("an entry is written before another one", () => {
  assert.equal(before("events: {e: {date: 1}}"), "events: {e: {x: 1, date: 1}}");
  assert.equal(before("events:\n  - date: 1\n    title: T\n"), "events:\n  - x: 1\n    date: 1\n    title: T\n");
  assert.equal(before("events:\n  e:\n    ? date\n    : 1\n"), undefined);
});

test("an item is added in the style of the list", () => {
  assert.equal(adding("events: {e: {after: a}}"), 'events: {e: {after: [a, "b c: [d]"]}}');
  assert.equal(adding("events:\n  e:\n    after: a, z\n"), 'events:\n  e:\n    after: ["a, z", "b c: [d]"]\n');
  assert.equal(adding("events:\n  e:\n    after:\n"), 'events:\n  e:\n    after: ["b c: [d]"]\n');
  assert.equal(adding("events:\n  e:\n    after: []\n"), 'events:\n  e:\n    after: ["b c: [d]"]\n');
  assert.equal(adding("events:\n  e:\n    after: ['a',]\n"), "events:\n  e:\n    after: ['a', \"b c: [d]\",]\n");
  assert.equal(
    adding("events:\n  e:\n    after:\n    - a # first\n\n"),
    'events:\n  e:\n    after:\n    - a # first\n    - "b c: [d]"\n\n',
  );
  assert.equal(adding("events:\n  e:\n    after: {a: 1}\n"), 'events:\n  e:\n    after: [{a: 1}, "b c: [d]"]\n');
  assert.equal(adding("events:\n  e:\n    after:\n      a: 1\n"), undefined);
  assert.equal(adding("events:\n  e:\n    before: &all [a]\n    after: *all\n"), undefined);
});

test("an item is taken away, and the key with the last one", () => {
  assert.equal(removing("events: {e: {after: [a, b, c]}}", "a"), "events: {e: {after: [b, c]}}");
  assert.equal(removing("events: {e: {after: [a, b, c]}}", "b"), "events: {e: {after: [a, c]}}");
  assert.equal(removing("events: {e: {after: [a, b, c]}}", "c"), "events: {e: {after: [a, b]}}");
  assert.equal(removing("events: {e: {after: [a], title: T}}", "a"), "events: {e: {title: T}}");
  assert.equal(removing("events: {e: {title: T, after: [a]}}", "a"), "events: {e: {title: T}}");
  assert.equal(removing("events: {e: {after: [a]}}", "a"), undefined);
  assert.equal(removing("events:\n- after: [a]\n  title: T\n", "a"), "events:\n- title: T\n");
  assert.equal(
    removing("events:\n  e:\n    after:\n    - a # one\n    - b\n    title: T", "a"),
    "events:\n  e:\n    after:\n    - b\n    title: T",
  );
  assert.equal(removing("events:\n  e:\n    after:\n    - a\n    - b", "b"), "events:\n  e:\n    after:\n    - a\n");
  assert.equal(removing("events:\n  e:\n    title: T\n    after:\n    - a\n", "a"), "events:\n  e:\n    title: T\n");
  assert.equal(removing("events:\n  e:\n    after: [a, # one\n      b]\n", "b"), undefined);
});

test("what stands behind an alias is left alone", () => {
  const file = "events:\n  e: &e {title: T, date: 1, after: [a]}\n  f: *e\n";
  const [, alias] = dossierOf(new Map([["e.dossier.yaml", file]]), []).recordsOf("event");
  assert.ok(alias?.value.kind === "map");
  const { text } = alias.syntax;
  const { value } = alias;
  assert.equal(insertBehind(text, value, entry(value, "date"), "x: 1"), undefined);
  assert.equal(insertBefore(text, value, entry(value, "date"), "x: 1"), undefined);
  assert.equal(addItem(text, entry(value, "after"), "b"), undefined);
  assert.equal(removeItem(text, value, "after", value.span), undefined);
});
