import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { suppressionExpired } from "./suppression-expired.ts";

test("the last day counts, in records and in their claims, whatever is silenced", () => {
  checkRule(
    suppressionExpired,
    `
events:
  e1:
    ignore: {rule: todo, reason: R, until: 2026-11-21}
    claims:
      - {text: A, ignore: [{rule: todo, reason: R, until: 2026-11-20}]}
#                                                         ^^^^^^^^^^ warning: The suppression of 'todo' held until 20 November 2026. Take it out, or say until when it holds now.
claims:
  - {text: A, ignore: [{rule: nothing, until: 2025}, {rule: todo, until: unknown}, {rule: todo}, {until: 2020}]}
#                                             ^^^^ warning: The suppression of 'nothing' held until 2025. Take it out, or say until when it holds now.
`,
  );
});

test("it is taken out, and the key with the last one", () => {
  checkFix(
    suppressionExpired,
    "events:\n  e1:\n    title: T\n    ignore:\n      - {rule: a, until: 2020}\n      - {rule: b}\n",
    "events:\n  e1:\n    title: T\n    ignore:\n      - {rule: b}\n",
  );
  checkFix(
    suppressionExpired,
    "events:\n  e1: {claims: [{text: A, ignore: {rule: a, until: 2020}}]}\n",
    "events:\n  e1: {claims: [{text: A}]}\n",
  );
});
