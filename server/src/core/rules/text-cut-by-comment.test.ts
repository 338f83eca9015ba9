import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { textCutByComment } from "./text-cut-by-comment.ts";

test("comments proper, and '#' inside a word or in quotes, cut nothing", () => {
  checkRule(
    textCutByComment,
    `
title: The strike  # a note of mine
events:
  e1:
    date: 1981-02-03 #3 is the day
    title: Platform#9 opens #
    place: "Gate #4"   #! see below
    type: 'Gate #4'
    note: |
      Meeting #3
    cites: [a1]   ## to be checked
`,
  );
});

test("the whole value may be lost", () => {
  checkRule(
    textCutByComment,
    `
events:
  e1:
    date: 1981-02-03
    title: #Solidarity marches
#          ^^^^^^^^^^^^^^^^^^^ warning: YAML reads no text here but a comment. Put the text in quotes, or a blank behind '#'.
    place:
      #Gdansk
`,
  );
});

test("texts of every kind: in lists, settings, and where free text may name an outlet", () => {
  checkRule(
    textCutByComment,
    `
title: Case #12
#           ^^^ warning: YAML reads 'Case' here; the rest is a comment. Put the text in quotes, or a blank behind '#'.
sources:
  a1:
    title: Radio
    publisher: Studio #4
#                     ^^ warning: YAML reads 'Studio' here; the rest is a comment. Put the text in quotes, or a blank behind '#'.
    author:
      - Reporter #7  
#                ^^ warning: YAML reads 'Reporter' here; the rest is a comment. Put the text in quotes, or a blank behind '#'.
`,
  );
});

test("all that was meant is quoted", () => {
  checkFix(
    textCutByComment,
    'events:\n  e1:\n    title: Meeting "A" of group #3, it\'s over\n    date: 2001\n',
    "events:\n  e1:\n    title: 'Meeting \"A\" of group #3, it''s over'\n    date: 2001\n",
  );
  checkFix(
    textCutByComment,
    "events:\r\n  e1:\r\n    title: #3 meets\r\n    date: 2001\r\n",
    'events:\r\n  e1:\r\n    title: "#3 meets"\r\n    date: 2001\r\n',
  );
});
