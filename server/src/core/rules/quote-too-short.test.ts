import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { quoteTooShort } from "./quote-too-short.ts";

const short =
  "Too short to mark a place: extend it to three words and 12 characters or more, or add the words before it as `prefix`.";

test("words and letters count, in any script, with and without a text at hand", () => {
  checkRule(
    quoteTooShort,
    `
claims:
  - text: A
    cites:
      - {source: a, quote: a new dam}
#                          ^^^^^^^^^ hint: ${short}
      - {source: a, quote: Verfassungsgericht}
#                          ^^^^^^^^^^^^^^^^^^ hint: ${short}
      - {source: a, quote: мы не можем}
#                          ^^^^^^^^^^^ hint: ${short}
      - {source: a, quote: 我们不会}
#                          ^^^^ hint: ${short}
      - {source: a, quote: 我们不会同意}
      - {source: a, quote: el acuerdo sigue}
      - {source: a, quote: the dam, at: p4}
      - {source: a, quote: the dam, translated: human}
      - {source: a, quote: the dam, quote-original: der neue Damm bleibt}
      - {source: a}
      - a
  - {text: B, status: refuted, cites: {source: a, quote: no}}
sources:
  a: {title: A}
`,
  );
});

const text = `#- a.txt
The old bridge was closed on Monday, the mayor said. A new bridge is planned, she added.
"We will build it," said the mayor of the northern town.
The mayor said that the old bridge would be sold.`;

test("what occurs more than once is reported however long it is, unless the hints say which is meant", () => {
  checkRule(
    quoteTooShort,
    `
claims:
  - text: A
    cites:
      - {source: a, quote: the old bridge}
#                          ^^^^^^^^^^^^^^ hint: Occurs 2 times in 'a': extend it, or add the words before it as \`prefix\`.
      - {source: a, quote: the old bridge, prefix: said that}
      - {source: a, quote: the old bridge, prefix: said it of}
#                          ^^^^^^^^^^^^^^ hint: Occurs 2 times in 'a', and nowhere as \`prefix\`, \`suffix\` and \`at\` say. Correct them, or extend the quotation.
      - {source: a, quote: A new bridge is planned}
      - {source: a, quote: the green bridge}
sources:
  a: {title: A, language: en, snapshot: a.txt}
${text}
`,
  );
});

const claim = (cites: string) => `claims:
  c:
    text: A
    cites:
      ${cites}
sources:
  a: {title: A, language: en, snapshot: a.txt}
${text}
`;

test("the fixes are words of the article: the next ones, the sentence, those before", () => {
  const before = claim("- {source: a, quote: northern town}  # where?");
  const sentence = String.raw`"\"We will build it,\" said the mayor of the northern town."`;
  checkFix(quoteTooShort, before, claim("- {source: a, quote: the northern town}  # where?"));
  checkFix(
    quoteTooShort,
    before,
    claim(`- {source: a, quote: ${sentence}}  # where?`),
    `Replace by '"We will build it," said the mayor of the northern town.'`,
  );
  checkFix(
    quoteTooShort,
    before,
    claim("- {source: a, quote: northern town, prefix: of the}  # where?"),
    "Insert 'prefix: of the'",
  );
});

test("of several occurrences the author chooses one", () => {
  const before = claim("- source: a\n        quote: 'the old bridge'\r");
  checkFix(quoteTooShort, before, claim("- source: a\n        quote: 'The old bridge was'\r"));
  checkFix(
    quoteTooShort,
    before,
    claim("- source: a\n        quote: 'the old bridge would'\r"),
    "Replace by 'the old bridge would'",
  );
  checkFix(
    quoteTooShort,
    claim("- source: a\r\n        quote: 'the old bridge'\r"),
    claim("- source: a\r\n        quote: 'the old bridge'\r\n        prefix: said that\r"),
    "Insert 'prefix: said that'",
  );
});
