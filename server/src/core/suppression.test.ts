import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { readFixture } from "#testing/fixture.ts";
import { unknownSource } from "./rules/unknown-source.ts";
import { suppressionComment } from "./suppression.ts";

const reported = (text: string): number => dossierOf(readFixture(text).files, [unknownSource]).problems().length;

test("a comment on the line above or at the end of the line silences its rule there, and only there", () => {
  const event = "  e1: {date: 2001, title: One, cites: [zz]}";
  assert.equal(reported(`events:\n${event}\n`), 1);
  assert.equal(reported(`events:\n  # dossier-ignore unknown-source: not yet recorded\n${event}\n`), 0);
  assert.equal(reported(`events:\n${event} # dossier-ignore unknown-source: not yet recorded\n`), 0);
  assert.equal(reported(`events:\n  # dossier-ignore duplicate-id: another rule\n${event}\n`), 1);
  assert.equal(reported(`events:\n  # dossier-ignore unknown-source: too far\n\n${event}\n`), 1);
  assert.equal(
    reported(`events:\n${event} # dossier-ignore unknown-source: this line\n${event.replace("e1", "e2")}\n`),
    1,
  );
});

test("`ignore` holds for its record, in a claim for that claim, and not after `until`", () => {
  const event = (ignore: string, inClaim = "") =>
    `events:\n  e1:\n    date: 2001\n    title: One\n    cites: [zz]\n${ignore}    claims:\n      - {text: A, cites: [yy]${inClaim}}\n      - {text: B, cites: [xx]}\n`;
  assert.equal(reported(event("")), 3);
  assert.equal(reported(event("    ignore: [{rule: unknown-source, reason: to come}]\n")), 0);
  assert.equal(reported(event("    ignore: {rule: unknown-source, reason: to come, until: 2026-11-20}\n")), 3);
  assert.equal(reported(event("    ignore: {rule: unknown-source, reason: to come, until: 2026-11-21}\n")), 0);
  assert.equal(reported(event("", ", ignore: {rule: unknown-source, reason: to come}")), 2);
});

test("the comment is found behind other words of a comment's line, and its reason is kept", () => {
  assert.equal(suppressionComment("a: b # dossier-ignore todo-x: because: of this")?.reason, "because: of this");
  assert.equal(suppressionComment("a: dossier-ignore todo: no comment"), undefined);
});
