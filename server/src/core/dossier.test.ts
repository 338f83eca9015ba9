import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOfDay } from "#core/dates/dossier-date.ts";
import { dossierOf, testDay } from "#testing/dossier-of.ts";
import { recordRule } from "./check/rule.ts";
import { createDossier, type Dossier } from "./dossier.ts";

/** Says what a rule may depend on beside its record. */
const echo = recordRule({
  id: "echo",
  severity: "hint",
  summary: "Every record says what it is told.",
  messages: { echo: "{day} {language} {minimum} {manifest}" },
  *record(record, context) {
    if (record.id === undefined) return;
    const { id, args } = {
      id: record.id,
      args: { day: context.today, manifest: String(context.isInManifest(record)) },
    };
    const language = context.languageOf(record) ?? "none";
    const minimum = context.config["minimum-origins"]?.value ?? 1;
    yield { span: id.span, message: "echo", args: { ...args, language, minimum, id: id.value } };
  },
});

const echoed = (dossier: Dossier, argument: string) =>
  dossier.problems().map(({ message }) => [message.args.id, message.args[argument]]);

const files = (texts: Readonly<Record<string, string>>) => dossierOf(new Map(Object.entries(texts)), [echo]);
const actor = (id: string) => `actors:\n  ${id}: {name: n}\n`;

test("a dossier begins empty, and every update is a revision", () => {
  const empty = createDossier(testDay, [echo]);
  assert.deepEqual([empty.revision, empty.problems(), empty.problemsIn("a.dossier.yaml")], [0, [], []]);
  const one = empty.update([{ path: "a.dossier.yaml", text: actor("a") }]);
  assert.deepEqual([one.revision, one.problems().length], [1, 1]);
  assert.deepEqual(one.update([{ path: "gone.dossier.yaml", text: undefined }]).problems().length, 1);
});

test("of two changes to one path the last one counts", () => {
  const dossier = files({ "a.dossier.yaml": actor("a") }).update([
    { path: "a.dossier.yaml", text: actor("b") },
    { path: "a.dossier.yaml", text: actor("c") },
  ]);
  assert.deepEqual(echoed(dossier, "id"), [["c", "c"]]);
  assert.deepEqual([...dossier.index.idsOf("actor")], ["c"]);
  const back = dossier.update([
    { path: "a.dossier.yaml", text: undefined },
    { path: "a.dossier.yaml", text: actor("c") },
  ]);
  assert.deepEqual(echoed(back, "id"), [["c", "c"]]);
  assert.deepEqual(back.definitionsOf("c").length, 1);
});

test("a text that comes as a whole is an edit of what was known", () => {
  const records = (dossier: Dossier) => dossier.files.get("a.dossier.yaml")?.records ?? [];
  const line = (i: number) => `  actor-${i}: {name: Actor number ${i}}\n`;
  const text = `actors:\n${Array.from({ length: 2_000 }, (_, i) => line(i)).join("")}`;
  let dossier = createDossier(testDay, [echo]).update([{ path: "a.dossier.yaml", text }]);
  const file = dossier.files.get("a.dossier.yaml");
  dossier = dossier.update([{ path: "a.dossier.yaml", text }]);
  assert.equal(dossier.files.get("a.dossier.yaml"), file);
  for (const [from, to, added] of [
    [line(7), "", 0],
    [line(1_000), `${line(1_000)}  new: {name: New}\n`, 1],
    [line(1_999), "  last: {name: Last}\n", 1],
    [text.slice(0, text.indexOf(line(1_500))), "actors:\n", 0],
  ] as const) {
    const known = new Set(records(dossier));
    const now = text.replace(from, to);
    dossier = dossier.update([{ path: "a.dossier.yaml", text: now }]);
    dossier = dossier.update([{ path: "a.dossier.yaml", text: now }]);
    const fresh = createDossier(testDay, [echo]).update([{ path: "a.dossier.yaml", text: now }]);
    assert.equal(dossier.files.get("a.dossier.yaml")?.text, now);
    assert.deepEqual(dossier.problems(), fresh.problems());
    const texts = (of: Dossier) => records(of).map(({ syntax }) => syntax.text);
    assert.deepEqual(texts(dossier), texts(fresh));
    assert.equal(records(dossier).filter((record) => !known.has(record)).length, added, from.slice(0, 20));
    dossier = dossier.update([{ path: "a.dossier.yaml", text }]);
  }
});

test("a file that is gone leaves nothing behind", () => {
  const dossier = files({ "a.dossier.yaml": actor("a"), "b.dossier.yaml": "events:\n  e: {actors: a}\n" });
  const rest = dossier.update([{ path: "a.dossier.yaml", text: undefined }]);
  assert.deepEqual(
    [rest.definitionsOf("a"), rest.problemsIn("a.dossier.yaml"), rest.index.idsOf("actor")],
    [[], [], []],
  );
  assert.equal(rest.referencesTo("a").length, 1);
  const none = rest.update([{ path: "b.dossier.yaml", text: undefined }]);
  assert.deepEqual([none.referencesTo("a"), [...none.index.definedIds()], none.files.size], [[], [], 0]);
});

test("settings of the manifest reach the rules, and those of other files do not", () => {
  const one = files({ "a.dossier.yaml": `minimum-origins: 3\n${actor("a")}`, "dossier.yaml": "" });
  assert.deepEqual(echoed(one, "minimum"), [["a", 1]]);
  const two = one.update([{ path: "dossier.yaml", text: "minimum-origins: 2" }]);
  assert.deepEqual(echoed(two, "minimum"), [["a", 2]]);
  const three = two.update([{ path: "dossier.yaml", text: "minimum-origins: 4\ntitle: t" }]);
  assert.deepEqual(echoed(three, "minimum"), [["a", 4]]);
  const none = three.update([{ path: "dossier.yaml", text: undefined }]);
  assert.deepEqual(echoed(none, "minimum"), [["a", 1]]);
});

test("the manifest nearest to the root is the one that counts, also without a setting", () => {
  const nested = files({ "sub/dossier.yaml": "minimum-origins: 2", "sub/a.dossier.yaml": actor("a") });
  assert.deepEqual(echoed(nested, "minimum"), [["a", 2]]);
  const rooted = nested.update([{ path: "dossier.yaml", text: actor("b") }]);
  assert.deepEqual(echoed(rooted, "minimum"), [
    ["b", 1],
    ["a", 1],
  ]);
  assert.deepEqual(echoed(rooted, "manifest"), [
    ["b", "true"],
    ["a", "false"],
  ]);
});

test("a title changes nothing that a rule may depend on", () => {
  const dossier = files({ "dossier.yaml": "title: t\nminimum-origins: 2\n", "a.dossier.yaml": actor("a") });
  const next = dossier.update([{ path: "dossier.yaml", text: "title: u\nminimum-origins: 2\n" }]);
  assert.equal(next.config.title?.value, "u");
  assert.deepEqual(echoed(next, "minimum"), [["a", 2]]);
  assert.ok(next.workDone - dossier.workDone < 3, "the records of other files are not looked at again");
});

test("a file has its own language, or else the dossier's", () => {
  const texts = {
    "dossier.yaml": "language: en\n",
    "a.dossier.yaml": `language: id\n${actor("a")}`,
    "b.dossier.yaml": actor("b"),
  };
  const one = files(texts);
  assert.deepEqual(echoed(one, "language"), [
    ["a", "id"],
    ["b", "en"],
  ]);
  const two = one.update([{ path: "a.dossier.yaml", text: `language:\n${actor("a")}` }]);
  assert.deepEqual(echoed(two, "language"), [
    ["a", "en"],
    ["b", "en"],
  ]);
});

test("today is an input", () => {
  const dossier = files({ "a.dossier.yaml": actor("a") });
  const tomorrow = dossier.withToday(testDay + 1);
  assert.deepEqual([echoed(dossier, "day"), echoed(tomorrow, "day")], [[["a", testDay]], [["a", testDay + 1]]]);
  assert.equal(tomorrow.withToday(testDay + 1), tomorrow);
  assert.equal(dateOfDay(tomorrow.today).text, "2026-11-22");
});

test("problems stand by path and place, and move with the text", () => {
  const dossier = files({ "b.dossier.yaml": actor("b"), "a.dossier.yaml": `${actor("z")}  y: {name: n}\n` });
  const places = (revision: Dossier) => revision.problems().map(({ file, span }) => [file, span.start]);
  const expected = [
    ["a.dossier.yaml", 10],
    ["a.dossier.yaml", 25],
    ["b.dossier.yaml", 10],
  ];
  assert.deepEqual(places(dossier), expected);
  const moved = dossier.update([{ path: "b.dossier.yaml", text: `# c\r\n${actor("b")}` }]);
  assert.deepEqual(places(moved), [...expected.slice(0, 2), ["b.dossier.yaml", 15]]);
});

test("the first definition is the first in the order of paths and text, whatever came first", () => {
  const dossier = files({ "b.dossier.yaml": actor("x"), "c.dossier.yaml": actor("x") });
  const next = dossier.update([{ path: "a.dossier.yaml", text: `claims:\n  y: {text: t}\n  x: {text: t}\n` }]);
  const paths = next.definitionsOf("x").map(({ record, kind }) => [next.locate(record)?.file.path, kind]);
  assert.deepEqual(paths, [
    ["a.dossier.yaml", "claim"],
    ["b.dossier.yaml", "actor"],
    ["c.dossier.yaml", "actor"],
  ]);
});

test("a record's edit is an edit of its file", () => {
  const dossier = files({ "a.dossier.yaml": `title: t\n${actor("a")}` });
  const [site] = dossier.definitionsOf("a");
  assert.ok(site);
  assert.deepEqual(dossier.edit(site.record, site.span, "b"), {
    file: "a.dossier.yaml",
    span: { start: 19, end: 20 },
    newText: "b",
  });
});

test("definitions that very many records have are put in order once a revision", () => {
  const events = Array.from({ length: 30 }, () => "  - {id: todo, date: 2020, title: T}\n").join("");
  const dossier = createDossier(testDay, []).update([{ path: "a.dossier.yaml", text: `events:\n${events}` }]);
  assert.equal(dossier.definitionsOf("todo").length, 30);
  assert.equal(dossier.definitionsOf("todo"), dossier.definitionsOf("todo"));
  const next = dossier.update([{ path: "b.dossier.yaml", text: `events:\n${events}` }]);
  assert.equal(next.definitionsOf("todo").length, 60);
});
