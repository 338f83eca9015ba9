import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { claimWithoutSource } from "./claim-without-source.ts";

test("an empty list of citations is none", () => {
  checkRule(
    claimWithoutSource,
    `
events:
  e:
    claims:
      - {text: One., cites: []}
#              ^^^^ warning: Claim has no source. Say in 'cites' what supports it.
      - text: Two.
#             ^^^^ warning: Claim has no source. Say in 'cites' what supports it.
        cites:
      - kind: fact
#       ^^^^^^^^^^ warning: Claim has no source. Say in 'cites' what supports it.
        status: disputed
      - {text: Three., status: retracted}
      - {text: Four., x-cites: [a]}
#              ^^^^^ warning: Claim has no source. Say in 'cites' what supports it.
`,
  );
});

test("what is written and cannot be read is another rule's", () => {
  checkRule(
    claimWithoutSource,
    `
events:
  e:
    claims:
      - {text: One., cites: [[a]]}
      - {text: Two., cites: {quote: words}}
      - {text: Three., cite: a}
      - {text: Four., sites: [a]}
  damaged:
    claims:
      - {text: Five.
`,
  );
});

test("the event's sources are offered, in block style", () => {
  checkFix(
    claimWithoutSource,
    `
events:
  e:
    cites: [a]
    claims:
      - text: One.
        kind: fact # so it seems
      - text: Two.
        cites: [{source: b, quote: two}, a]
`,
    `
events:
  e:
    cites: [a]
    claims:
      - text: One.
        kind: fact # so it seems
        cites: [a, b]
      - text: Two.
        cites: [{source: b, quote: two}, a]
`,
    "Insert 'cites: [a, b]'",
  );
});

test("and each alone, in flow style", () => {
  checkFix(
    claimWithoutSource,
    `
events:
  e: {cites: a, claims: [{text: One.}, {text: Two., cites: c}]}
`,
    `
events:
  e: {cites: a, claims: [{text: One., cites: [c]}, {text: Two., cites: c}]}
`,
    "Insert 'cites: [c]'",
  );
});

test("a claim outside its event is offered the event's, and an empty list is filled", () => {
  checkFix(
    claimWithoutSource,
    "claims:\r\n  c:\r\n    event: e\r\n    cites:\r\n    text: >\r\n      One.\r\nevents:\r\n  e: {cites: [a, b]}\r\n",
    "claims:\r\n  c:\r\n    event: e\r\n    cites: [b]\r\n    text: >\r\n      One.\r\nevents:\r\n  e: {cites: [a, b]}\r\n",
    "Insert 'cites: [b]'",
  );
});

test("behind a text of several lines", () => {
  checkFix(
    claimWithoutSource,
    "events:\r\n  e:\r\n    cites: a\r\n    claims:\r\n      - text: |\r\n          One.\r\n          Two.\r\n",
    "events:\r\n  e:\r\n    cites: a\r\n    claims:\r\n      - text: |\r\n          One.\r\n          Two.\r\n        cites: [a]\r\n",
  );
});
