import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { todo } from "./todo.ts";

test("words that look like a marker are none", () => {
  checkRule(
    todo,
    `
events:
  e1: {title: TODO EL PODER AL PUEBLO, note: Dijo todo y TODO eso, date-text: "TODO: x"}
  e2: {title: The TODOs are done, cites: [{source: TODO, quote: "TODO: x"}]}
`,
  );
});

test("markers at the beginning, before a colon, alone and in brackets", () => {
  checkRule(
    todo,
    `
events:
  e1: {title: TODO find a title, place: "FIXME", note: "Who? [TODO] FIXME: ask"}
#             ^^^^ hint: 'TODO': something is still to be done here.
#                                        ^^^^^ hint: 'FIXME': something is still to be done here.
#                                                             ^^^^ hint: 'TODO': something is still to be done here.
#                                                                   ^^^^^ hint: 'FIXME': something is still to be done here.
`,
  );
});
