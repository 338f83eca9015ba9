import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { addClaim } from "./add-claim.ts";

const path = "a.dossier.yaml";

/** The text with a claim "T" added to the first event. */
function added(text: string): string | undefined {
  const dossier = dossierOf(new Map([[path, text]]), []);
  const [event] = dossier.recordsOf("event");
  assert.ok(event?.kind === "event");
  const found = addClaim(dossier, event, { source: "s", quote: "so, he said: #1" });
  if (found === undefined) return undefined;
  const { edit, textAt } = found;
  const newText = `${edit.newText.slice(0, textAt)}T${edit.newText.slice(textAt)}`;
  const result = applyEdits(text, [{ ...edit, newText }]);
  const after = dossierOf(new Map([[path, result]]), []);
  const now = [...after.recordsOf("event")][0];
  const claim = now?.kind === "event" ? now.fields.claims.at(-1) : undefined;
  assert.deepEqual(
    [claim?.text?.value, claim?.cites[0]?.source?.value, claim?.cites[0]?.quote?.value],
    ["T", "s", "so, he said: #1"],
  );
  assert.deepEqual(now?.syntax.problems, []);
  return result;
}

const cites = 'cites: [{source: s, quote: "so, he said: #1"}]';

for (const [name, before, after] of [
  [
    "behind the other claims",
    "events:\n  e:\n    claims:\n      - text: t   # c\n    cites: [s]\n",
    `events:\n  e:\n    claims:\n      - text: t   # c\n      - text: T\n        ${cites}\n    cites: [s]\n`,
  ],
  [
    "behind one that is no list",
    "events:\n  e:\n    claims: {text: text}\n",
    `events:\n  e:\n    claims: [{text: text}, {text: T, ${cites}}]\n`,
  ],
  [
    "before the citations of the event",
    "events:\n  e:\n    date: 2001\n    cites: [s]\n",
    `events:\n  e:\n    date: 2001\n    claims:\n      - text: T\n        ${cites}\n    cites: [s]\n`,
  ],
  [
    "at the end, with CRLF",
    "events:\r\n- id: e\r\n  date: 2001\r\n",
    `events:\r\n- id: e\r\n  date: 2001\r\n  claims:\r\n    - text: T\r\n      ${cites}\r\n`,
  ],
  ["in braces", "events: {e: {date: 2001}}\n", `events: {e: {date: 2001, claims: [{text: T, ${cites}}]}}\n`],
  ["in an empty list", "events:\n  e:\n    claims: []\n", `events:\n  e:\n    claims: [{text: T, ${cites}}]\n`],
] as const) {
  test(name, () => assert.equal(added(before), after));
}

test("nothing is added to a record that is damaged or empty", () => {
  assert.equal(added('events:\n  e: {date: "2001}\n'), undefined);
  assert.equal(added("events:\n  e:\n"), undefined);
});
