import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { eventWithoutSource } from "./event-without-source.ts";

test("at the id, or at the first line where there is none", () => {
  checkRule(
    eventWithoutSource,
    `
events:
  - date: 2001
#   ^^^^^^^^^^ warning: No source for this event. Add 'cites', or claims that have some.
    title: One
  - id: two
#       ^^^ warning: No source for this event. Add 'cites', or claims that have some.
    cites: []
    claims:
  - {id: constructor, date: 2001}
#        ^^^^^^^^^^^ warning: No source for this event. Add 'cites', or claims that have some.
`,
  );
});

test("what is written and cannot be read is another rule's", () => {
  checkRule(
    eventWithoutSource,
    `
events:
  one: {cites: [[a]]}
  two: {claims: [text]}
  three: {cite: a}
  four: {claim: {text: Four}}
  damaged: {title: [
`,
  );
});

test("a claim in another file counts", () => {
  checkRule(
    eventWithoutSource,
    `
#- events.dossier.yaml
events:
  one: {title: One}
  two: {title: Two}
# ^^^ warning: No source for this event. Add 'cites', or claims that have some.
#- claims.dossier.yaml
claims:
  - {text: It happened., event: one, cites: a}
events:
  three: {title: Three, after: [two], cites: a}
`,
  );
});
