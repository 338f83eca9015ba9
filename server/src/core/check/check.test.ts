import assert from "node:assert/strict";
import { test } from "node:test";
import { createDossier, type Dossier } from "#core/dossier.ts";
import { asEdit } from "#testing/as-edit.ts";
import { dossierOf, testDay } from "#testing/dossier-of.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { keyRule, recordRule } from "./rule.ts";

/** More than these by hand: `SEEDS=500 node --test …`. */
const seeds = Number(process.env.SEEDS ?? 4);
const editsPerSeed = 50;

for (let seed = 1; seed <= seeds; seed++) {
  test(`after each of ${editsPerSeed} random edits the problems are those of a dossier built anew (seed ${seed})`, () => {
    const author = new RandomDossier(seed);
    let dossier = dossierOf(author.texts);
    for (let step = 1; step <= editsPerSeed; step++) {
      const { name, changes } = author.edit();
      // Every other step as an editor tells it; of several changes to one file only the last one is known here.
      const edits = new Map(changes.map((change) => [change.path, change]));
      dossier = dossier.update(step % 2 === 0 ? changes : [...edits.values()].map((change) => asEdit(dossier, change)));
      const [updated, rebuilt] = [seen(dossier), seen(dossierOf(author.texts))];
      const at = updated.findIndex((line, i) => line !== rebuilt[i]);
      assert.equal(updated[at], rebuilt[at], `edit ${step}: ${name}`);
      assert.equal(updated.length, rebuilt.length, `edit ${step}: ${name}`);
    }
  });
}

/** Everything a user can see of the problems, quick fixes included; JSON has no infinite numbers, of which dates have some. */
function seen(dossier: Dossier): string[] {
  const replacer = (_: string, value: unknown) => (typeof value === "number" ? String(value) : value);
  return dossier.problems().map((problem) => JSON.stringify([problem, problem.fixes?.(dossier)], replacer));
}

const manyEvents = Array.from({ length: 400 }, (_, i) => {
  const [year, day] = [1900 + (i % 100), 10 + (i % 19)];
  return `  e${i}:\n    date: ${year}-05-${day}\n    title: Meeting number ${i}\n    actors: [host, guest]\n    cites: [paper]\n`;
});
const others = `actors:
  host: {type: state, name: Northland}
  guest: {type: person, name: Anna Berg}
sources:
  paper: {title: The paper, published: 2001-01-01}
events:
`;

test("an edit runs the rules of what it touched, not of the dossier", () => {
  const text = others + manyEvents.join("");
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]));
  const before = dossier.workDone;
  assert.ok(before > manyEvents.length, `the whole dossier is ${before} tasks`);
  const next = dossier.update([
    { path: "a.dossier.yaml", text: text.replace("Meeting number 200", "A talk, number 200") },
  ]);
  const work = next.workDone - before;
  assert.ok(work > 0 && work < 40, `one title is ${work} tasks`);
});

test("text that says the same is no work", () => {
  const text = others + manyEvents.join("");
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]));
  const before = dossier.workDone;
  assert.equal(dossier.update([{ path: "a.dossier.yaml", text }]).workDone, before);
  const moved = dossier.update([{ path: "a.dossier.yaml", text: `# a line more\n${text}` }]);
  assert.ok(moved.workDone - before < 10, "records that moved are the same records");
});

test("while a large file is checked for the first time, what is edited in it comes first", () => {
  const seen: string[] = [];
  const rule = recordRule({
    id: "seeing",
    severity: "hint",
    summary: "Tells what it sees.",
    messages: {},
    record(record) {
      seen.push(record.syntax.name ?? "");
      return [];
    },
  });
  const text = `events:\n${Array.from({ length: 50 }, (_, i) => `  e${i}: {date: 2001}\n`).join("")}`;
  const path = "e.dossier.yaml";
  const isUrgent = () => true;
  const workOn = (dossier: Dossier, steps: number) => {
    let left = steps;
    dossier.work(() => left-- > 0, isUrgent);
  };
  const before = createDossier(testDay, [rule], { isPatient: true }).update([{ path, text }]);
  workOn(before, 4);
  assert.deepEqual(seen, ["e0", "e1", "e2", "e3"]);
  const after = before.update([{ path, text: text.replace("e40: {date: 2001}", "e40: {date: 2002}") }]);
  workOn(after, 2);
  assert.deepEqual(seen.slice(4), ["e40"]); // and the file itself
  workOn(after, 2);
  assert.deepEqual(seen.slice(5), ["e4", "e5"]);
});

test("before a large group is looked at, what was found until then can be told", () => {
  const rule = keyRule({
    id: "grouping",
    severity: "hint",
    summary: "Looks at all events.",
    messages: { one: "One." },
    keys: () => ["all"],
    *members([first]) {
      if (first) yield { record: first, span: first.value.span, message: "one" };
    },
  });
  const text = (count: number) =>
    `events:\n${Array.from({ length: count }, (_, i) => `  e${i}: {date: 2001}\n`).join("")}`;
  const progress = (count: number) => {
    const path = "e.dossier.yaml";
    const dossier = createDossier(testDay, [rule], { isPatient: true }).update([{ path, text: text(count) }]);
    const work = () =>
      dossier.work(
        () => true,
        () => true,
      );
    return [work(), dossier.problems().length, work(), dossier.problems().length];
  };
  assert.deepEqual(progress(100), ["done", 1, "done", 1]);
  assert.deepEqual(progress(300), ["urgent done", 0, "done", 1]);
});
