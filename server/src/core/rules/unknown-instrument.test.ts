import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownInstrument } from "./unknown-instrument.ts";

test("every place that names an instrument is looked at", () => {
  checkRule(
    unknownInstrument,
    `
instruments:
  pact: {title: Pact of Lima, under: x1, amends: x2, supersedes: [x3]}
#                                    ^^ error: No instrument 'x1'.
#                                                ^^ error: No instrument 'x2'.
#                                                                 ^^ error: No instrument 'x3'.
events:
  e: {date: 2001, title: t, under: [pact of lima], claims: {text: t, governs: x4}}
#                                   ^^^^^^^^^^^^ error: No instrument 'pact of lima'. 'pact' has the title 'Pact of Lima'.
#                                                                             ^^ error: No instrument 'x4'.
`,
  );
});

test("a stub is made in a new section", () => {
  checkFix(
    unknownInstrument,
    "events:\n  e: {date: 2001, title: t, instrument: pact}\n",
    "events:\n  e: {date: 2001, title: t, instrument: pact}\n\ninstruments:\n  pact:\n    title:\n",
  );
});

test("the nearest id is offered", () => {
  checkFix(
    unknownInstrument,
    "instruments:\n  pact: {title: t}\nevents:\n  e: {date: 2001, title: t, instrument: pakt}\n",
    "instruments:\n  pact: {title: t}\nevents:\n  e: {date: 2001, title: t, instrument: pact}\n",
  );
});
