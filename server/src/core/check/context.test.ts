import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "#core/dossier.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { type Rule, type RuleContext, recordRule } from "./rule.ts";

/** A rule that says of every event what it finds in the context. */
const asking = (question: (context: RuleContext) => string): Rule =>
  recordRule({
    id: "asking",
    severity: "hint",
    summary: "Every event is told the answer.",
    messages: { answer: "{answer}" },
    *record(record, context) {
      if (record.kind === "event" && record.id)
        yield { span: record.id.span, message: "answer", args: { answer: question(context) } };
    },
  });

const answers = (dossier: Dossier) => dossier.problems().map(({ message }) => message.args.answer);
const actor = (id: string, name: string) => `actors:\n  ${id}: {name: ${name}}\n`;
const twoEvents = "events:\n  e: {date: 2001}\n  f: {date: 2002}\n";

function dossier(rule: Rule) {
  const texts = { "b.dossier.yaml": actor("b", "B"), "a.dossier.yaml": actor("a", "A"), "e.dossier.yaml": twoEvents };
  return dossierOf(new Map(Object.entries(texts)), [rule]);
}

const namesOf = (context: RuleContext) =>
  context
    .all("actor")
    .map(({ fields }) => fields.name?.value ?? "?")
    .join(" ");

test("all records of a kind stand in the order of files and text, and an answer follows them", () => {
  const one = dossier(asking(namesOf));
  assert.deepEqual(answers(one), ["A B", "A B"]);
  const two = one.update([{ path: "b.dossier.yaml", text: actor("b", "Z") }]);
  assert.deepEqual(answers(two), ["A Z", "A Z"]);
  const three = two.update([{ path: "a.dossier.yaml", text: undefined }]);
  assert.deepEqual(answers(three), ["Z", "Z"]);
});

/** Counts how often all names are worked out. */
class CountedNames {
  times = 0;
  readonly rule = asking((context) =>
    context.once("names", (inner) => {
      this.times++;
      return namesOf(inner);
    }),
  );
}

test("what many records ask is worked out once, and again only when it may have changed", () => {
  const names = new CountedNames();
  const one = dossier(names.rule);
  assert.deepEqual([answers(one), names.times], [["A B", "A B"], 1]);
  const two = one.update([{ path: "e.dossier.yaml", text: `# moved\n${twoEvents}` }]);
  assert.deepEqual([answers(two), names.times], [["A B", "A B"], 1]);
  const three = two.update([{ path: "b.dossier.yaml", text: actor("b", "Z") }]);
  assert.deepEqual([answers(three), names.times], [["A Z", "A Z"], 2]);
});

test("an answer within an answer is followed too", () => {
  const nested = asking((context) => context.once("outer", (outer) => outer.once("inner", namesOf)));
  const one = dossier(nested);
  assert.deepEqual(answers(one), ["A B", "A B"]);
  const two = one.update([{ path: "b.dossier.yaml", text: actor("b", "Z") }]);
  assert.deepEqual(answers(two), ["A Z", "A Z"]);
});

test("an id that nobody has is noticed when somebody gets it", () => {
  const one = dossier(asking((context) => context.definition("c")?.kind ?? "nothing"));
  assert.deepEqual(answers(one), ["nothing", "nothing"]);
  const two = one.update([{ path: "c.dossier.yaml", text: actor("c", "C") }]);
  assert.deepEqual(answers(two), ["actor", "actor"]);
});

test("a claim is found in its event and on its own", () => {
  const rule = asking((context) =>
    ["c1", "c2", "e", "x"].map((id) => context.findClaim(id)?.claim.text?.value ?? "-").join(" "),
  );
  const text = `${twoEvents}  g: {date: 2003, claims: [{id: c1, text: in}]}\nclaims:\n  c2: {text: own}\n`;
  assert.deepEqual(new Set(answers(dossierOf(new Map([["a.dossier.yaml", text]]), [rule]))), new Set(["in own - -"]));
});

test("what was found in all records of a kind is kept as long as none of them changes", () => {
  const names = new CountedNames();
  const one = dossier(names.rule);
  const two = one.update([{ path: "e.dossier.yaml", text: twoEvents.replace("2001", "2003") }]);
  assert.deepEqual([names.times, answers(two)], [1, ["A B", "A B"]]);
  const three = two.update([{ path: "b.dossier.yaml", text: actor("b", "Z") }]);
  assert.deepEqual([names.times, answers(three)], [2, ["A Z", "A Z"]]);
});
