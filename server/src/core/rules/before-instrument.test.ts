import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { beforeInstrument } from "./before-instrument.ts";

test("the time of governing is as-of, else the claim's date, else the event's", () => {
  checkRule(
    beforeInstrument,
    `
instruments:
  pact: {title: Pact, signed: 2007-04-30}
events:
  event:
    date: 1999
    title: T
    claims:
      - {text: As of later, governs: {instrument: pact, as-of: 2007}}
      - {text: As of a time that cannot be read, governs: {instrument: pact, as-of: soon}}
      - {text: Of a later date, date: 2008, governs: pact}
      - {text: Refuted, governs: pact, status: refuted}
      - {text: Of the event, governs: pact}
#                                     ^^^^ error: 'pact' cannot govern at this time (1999): it was signed later (30 April 2007).
      - {text: Of the day before, date: 2007-04-29, governs: [{instrument: pact, scope: fees}, other]}
#                                                                          ^^^^ error: 'pact' cannot govern at this time (29 April 2007): it was signed later (30 April 2007).
claims:
  - {text: Outside the event, event: event, governs: pact}
#                                                    ^^^^ error: 'pact' cannot govern at this time (1999): it was signed later (30 April 2007).
  - {text: Of no time, governs: pact}
`,
  );
});

test("what may be later than the signing, and steps of the instrument itself, are not reported", () => {
  checkRule(
    beforeInstrument,
    `
instruments:
  pact: {title: Pact, signed: 2007-04-30}
  unsigned: {title: Unsigned}
events:
  month: {date: 2007-04, title: T, under: pact}
  long: {date: 1999/2008, title: T, under: pact}
  undated: {date: unknown, title: T, under: pact}
  unsigned: {date: 1999, title: T, under: [unsigned, nobody, month]}
  talks: {date: 2006, title: T, instrument: pact, phase: negotiated}
  plan: {date: 2006, title: T, status: planned, under: pact, claims: [{text: It will govern, governs: pact}]}
`,
  );
});

test("the fix takes the link away, and the key with the last one", () => {
  const instruments = "instruments:\n  pact: {title: Pact, signed: 2007}\n  old: {title: Old, signed: 1980}\n";
  checkFix(
    beforeInstrument,
    `events:\n  e:\n    date: 1999\n    under: [pact, old] # both?\n    title: T\n${instruments}`,
    `events:\n  e:\n    date: 1999\n    under: [old] # both?\n    title: T\n${instruments}`,
    "Remove 'pact'",
  );
  checkFix(
    beforeInstrument,
    `events:\n  e:\n    date: 1999\n    under: pact\n    title: T\n${instruments}`,
    `events:\n  e:\n    date: 1999\n    title: T\n${instruments}`,
  );
  checkFix(
    beforeInstrument,
    `events:\n  e: {date: 1999, title: T, under: [pact]}\n${instruments}`,
    `events:\n  e: {date: 1999, title: T}\n${instruments}`,
  );
  checkFix(
    beforeInstrument,
    `events:\n  e:\n    date: 1999\n    title: T\n    claims:\n      - text: A claim\n        governs:\n          - instrument: old\n          - instrument: pact\n            scope: fees\n        cites: x\n${instruments}`,
    `events:\n  e:\n    date: 1999\n    title: T\n    claims:\n      - text: A claim\n        governs:\n          - instrument: old\n        cites: x\n${instruments}`,
  );
});
