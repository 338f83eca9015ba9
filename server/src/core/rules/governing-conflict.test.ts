import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { governingConflict } from "./governing-conflict.ts";

const instruments = `instruments:
  old: {title: Old Pact, signed: 1950}
  new: {title: New Pact, signed: 1990}
  third: {title: Third Pact, signed: 1995, amends: [new]}
  fourth: {title: Fourth Pact, under: third, supersedes: constructor}
`;

/** Events `e0`, `e1`, … of 2001, each with one claim that has these keys. */
const claims = (...keys: string[]): string =>
  `${instruments}events:\n${keys
    .map((key, i) => `  e${i}:\n    date: 2001-05\n    claims:\n      - text: So it is.\n        ${key}\n`)
    .join("")}`;

const silent = (...keys: string[]) => checkRule(governingConflict, claims(...keys));

/** Ids in the order of the text, each with the first partner. */
function reported(text: string): string[] {
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), [governingConflict]);
  return dossier.problems().map(({ message: { args } }) => `${args.id} ${args.other} ${args.scope ?? "-"}`);
}

test("a claim without a scope meets claims of every scope, and others without one", () => {
  const loud = (...keys: string[]) => reported(claims(...keys));
  assert.deepEqual(loud("governs: old", "governs: {instrument: new, scope: [a, b]}"), ["old new a", "new old a"]);
  assert.deepEqual(loud("governs: old", "governs: new"), ["old new -", "new old -"]);
  assert.deepEqual(
    loud("governs: {instrument: old, scope: Sea Law}", "governs: {instrument: new, scope: [air, sea-law]}"),
    ["old new Sea Law", "new old sea-law"],
  );
  assert.deepEqual(loud("governs: [{instrument: old, scope: a}]", "governs: {instrument: new, scope: b}"), []);
});

test("times: as-of, else the claim's date, else the event's", () => {
  silent("governs: old", "governs: {instrument: new, as-of: 2001-06}");
  silent("governs: old", "governs: new\n        date: 2002");
  silent("governs: old", "governs: new\n        date: unknown");
  silent("governs: old", "governs: new\n        date: soon");
  silent("governs: old", "governs: {instrument: new, as-of: soon}");
  assert.equal(reported(claims("governs: old", "governs: {instrument: new, as-of: 1999/2003}")).length, 2);
  assert.equal(reported(claims("governs: old", 'governs: {instrument: new, as-of: "[1999, 2001]"}')).length, 2);
  silent("governs: old", 'governs: {instrument: new, as-of: "[1999, 2003]"}');
});

test("linked instruments do not conflict, however far the link", () => {
  silent("governs: new", "governs: third");
  silent("governs: fourth", "governs: new");
  assert.equal(reported(claims("governs: fourth", "governs: old")).length, 2);
});

test("exempt: one instrument, unknown ones, one claim with both, withdrawn and contradicting claims", () => {
  silent("governs: old", "governs: old");
  silent("governs: old", "governs: unheard-of");
  silent("governs: [old, new]");
  silent("governs: old", "governs: new\n        status: refuted");
  silent("governs: old\n        id: c0", "governs: new\n        contradicts: [c0]");
  silent("governs: old", "governs: {instrument: new, scope: {a: b}}");
  silent("governs: {instrument: old, as-of: 1970}", "governs: {instrument: new, as-of: 1970}");
});

test("a claim that stands outside its event has the event's time", () => {
  const text = `${claims("governs: old")}claims:\n  - {text: So it is., event: e0, governs: new}\n  - {text: So it is., governs: third}\n`;
  assert.deepEqual(reported(text), ["old new -", "new old -"]);
});

test("every claim of a crowd is reported once, and work does not grow with the pairs", () => {
  const crowd = Array.from(
    { length: 400 },
    (_, i) => `governs: {instrument: ${i % 2 ? "old" : "new"}, as-of: ${2001 + (i % 5)}}`,
  );
  assert.equal(reported(claims(...crowd)).length, 400);
});

test("a partner is found among claims that are not in conflict", () => {
  const many = Array.from({ length: 50 }, () => "governs: new");
  assert.equal(reported(claims(...many, "governs: third")).length, 0);
  assert.equal(reported(claims(...many, "governs: third", "governs: old")).length, 52);
});

const sea = `instruments:
  old: {title: Old Pact, signed: 1950, scope: [sea]}
  new:
    title: New Pact
    signed: 1990
`;
const twoClaims = (first: string, second: string): string =>
  `${sea}events:\n  e:\n    date: 2001\n    claims:\n      - {text: One., governs: ${first}}\n      - text: Two.\n        governs: ${second}\n`;

test("the claim can be limited to the instrument's scope", () => {
  checkFix(
    governingConflict,
    twoClaims("old", "{instrument: new, scope: air}"),
    twoClaims("{instrument: old, scope: sea}", "{instrument: new, scope: air}"),
    "Limit the claim to 'sea'",
  );
  checkFix(
    governingConflict,
    twoClaims("{instrument: old, scope: [air], as-of: 2001}", "{instrument: new, scope: air}"),
    twoClaims("{instrument: old, scope: sea, as-of: 2001}", "{instrument: new, scope: air}"),
    "Limit the claim to 'sea'",
  );
});

test("the later instrument can be recorded as superseding the earlier", () => {
  checkFix(
    governingConflict,
    twoClaims("old", "new"),
    twoClaims("old", "new").replace("    signed: 1990\n", "    signed: 1990\n    supersedes: [old]\n"),
  );
});

test("the dossier's scopes are offered where the instrument has none", () => {
  const manifest = "#- dossier.yaml\nscopes: [air, land]\n#- a.dossier.yaml\n";
  checkFix(
    governingConflict,
    manifest + twoClaims("new", "{instrument: old, scope: air}"),
    manifest + twoClaims("{instrument: new, scope: land}", "{instrument: old, scope: air}"),
  );
});

test("what is only planned has no time", () => {
  silent("governs: old", "governs: new\n    status: planned");
  assert.equal(
    reported(claims("governs: old", "governs: {instrument: new, as-of: 2001}\n    status: planned")).length,
    2,
  );
});

test("claims are compared anew when an instrument, a link between instruments or an event changes", () => {
  const text = `${claims("governs: old")}  other:
    date: 2001-05
    claims:
      - {text: So it is., governs: {instrument: new, scope: sea}}
`;
  let dossier = dossierOf(new Map([["a.dossier.yaml", text]]), [governingConflict]);
  const found = (before: string, after: string) => {
    dossier = dossier.update([{ path: "a.dossier.yaml", text: text.replace(before, after) }]);
    return dossier.problems().length;
  };
  assert.equal(found("", ""), 2);
  assert.equal(found("signed: 1990}", "signed: 1990, supersedes: [old]}"), 0);
  assert.equal(found("signed: 1990}", "signed: 1990, supersedes: [third]}"), 2);
  assert.equal(found("signed: 1990}", "signed: 2002}"), 0);
  assert.equal(found("  old: {", "  olden: {"), 0);
  assert.equal(found("e0:\n    date: 2001-05", "e0:\n    date: 2002"), 0);
  assert.equal(found("sea", "air"), 2);
});

test("what governs everything is compared with claims of each scope, and work does not grow with both", () => {
  const crowd = Array.from({ length: 600 }, (_, i) =>
    i % 2 ? `governs: {instrument: old, scope: scope-${i}}` : "governs: new",
  );
  assert.equal(reported(claims(...crowd)).length, 600);
});
