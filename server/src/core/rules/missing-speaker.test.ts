import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { missingSpeaker } from "./missing-speaker.ts";

test("quotes are statements, also outside of events", () => {
  checkRule(
    missingSpeaker,
    `
claims:
  - text: Tidak ada pemotongan.
    kind: quote
#         ^^^^^ information: Who says this? Name the speaker in 'said-by'.
    cites: a
  - {text: No cuts., kind: fact, cites: a}
  - {text: No cuts., cites: a}
`,
  );
});

test("a speaker who is not recorded, or whose key is misspelt, is named", () => {
  checkRule(
    missingSpeaker,
    `
claims:
  - {text: No cuts., kind: quote, said-by: nobody-known, cites: a}
  - {text: No cuts., kind: quote, saidby: x, cites: a}
  - {text: No cuts., kind: quote, said-by: [x, y], cites: a}
`,
  );
});

test("what was withdrawn needs no speaker", () => {
  checkRule(missingSpeaker, "claims:\n  - {text: No cuts., kind: quote, status: retracted, cites: a}\n");
});

test("an empty field names nobody", () => {
  checkRule(
    missingSpeaker,
    `
claims:
  - text: No cuts.
    kind: statement
#         ^^^^^^^^^ information: Who says this? Name the speaker in 'said-by'.
    said-by:
`,
  );
});

test("who speaks beside the quotation is offered", () => {
  const picture = (speaker: string) => `
claims:
  - text: No cuts.
    kind: quote${speaker} # as he put it
    cites: {source: a, quote: no further cuts}
actors:
  ruiz: {name: Jorge Ruiz}
sources:
  a: {title: A, language: en, snapshot: a.txt}
#- a.txt
“There will be no further cuts,” said Jorge Ruiz.
`;
  const before = picture("");
  const after = picture(" # as he put it\n    said-by: ruiz").replace("ruiz # as he put it", "ruiz");
  checkFix(missingSpeaker, before, after, "Insert 'said-by: ruiz'");
});
