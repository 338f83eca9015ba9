import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { duplicateEvent } from "./duplicate-event.ts";

const second = "  e2: {date: 2001-05, title: A harbour visit, actors: [b1, c1, a1]}\n";
const events = (first: string, other = second): string => `events:\n  e1: {${first}}\n${other}`;
const alike = "date: 2001-05-14, title: Visits to the harbour, actors: [a1, {actor: b1, role: guest}]";

test("events that share time, two actors and half of the words of a title", () => {
  checkRule(
    duplicateEvent,
    `
#- dossier.yaml
language: en
#- a.dossier.yaml
${events(
  alike,
  `#                               ^^^^^^^^^^^^^^^^^^^^^ information: This looks like the event 'e2': same time, same actors, similar title. Keep one record, or link the two by \`same-as\`.
${second}#                            ^^^^^^^^^^^^^^^ information: This looks like the event 'e1': same time, same actors, similar title. Keep one record, or link the two by \`same-as\`.
`,
)}`,
  );
});

test("half of the words is enough, less is not", () => {
  const count = (title: string): number => {
    const text = events(alike.replace("Visits to the harbour", title));
    return dossierOf(new Map([["a.dossier.yaml", `language: en\n${text}`]]), [duplicateEvent]).problems().length;
  };
  assert.equal(count("A harbour pilot"), 2);
  assert.equal(count("A pilot strikes"), 0);
});

test("another time, one actor, another title, a plan, no end, and what its author knows", () => {
  for (const first of [
    alike.replace("2001-05-14", "2001-06-01"),
    alike.replace("2001-05-14", "2001-05-14/.."),
    alike.replace("2001-05-14", "unknown"),
    alike.replace("{actor: b1, role: guest}", "d1"),
    alike.replace("Visits to the harbour", "The town council elects a mayor"),
    `${alike}, status: planned`,
    `${alike}, status: cancelled`,
    `${alike}, same-as: e2`,
    `${alike}, before: e2`,
    `${alike}, part-of: [e2]`,
  ])
    checkRule(duplicateEvent, events(first));
  checkRule(duplicateEvent, events(alike, second.replace("]}", "], same-as: [e1]}")));
  checkRule(
    duplicateEvent,
    events(`${alike}, instrument: i1, phase: signed`, second.replace("]}", "], instrument: i1, phase: ratified}")),
  );
});

test("names alone are not enough: who takes part is known already", () => {
  checkRule(
    duplicateEvent,
    `
actors:
  a1: {name: Ada Okafor}
  b1: {name: Björn Berg, aliases: [Bjorn]}
${events(
  "date: 2001-05, title: Ada Okafor thanks Bjorn, actors: [a1, b1]",
  "  e2: {date: 2001-05, title: Berg telephones Okafor, actors: [a1, b1]}",
)}`,
  );
});

test("the two are linked", () => {
  checkFix(duplicateEvent, events(alike), events(`${alike}, same-as: [e2]`));
});

const pair = (first: string, other: string, rest = "claims:\n  - {text: C, event: e1, cites: s1}\n") =>
  `events:\n${first}${other}${rest}`;
const kept = (cites: string) =>
  `  e2:\n    date: 2001-05-14\n    title: A harbour visit\n    actors: [a1, b1]\n    cites: ${cites}   # both\n`;

test("one is merged into the other where nothing is lost but its title", () => {
  const gone = "  e1: {date: 2001-05, title: Visits to the harbour, actors: [b1, a1], cites: [s1, s2, s3]}\n";
  checkFix(
    duplicateEvent,
    pair(gone, kept("[s1]")),
    pair("", kept("[s1, s2, s3]"), "claims:\n  - {text: C, event: e2, cites: s1}\n"),
    "Merge 'e1' into 'e2'",
  );
});

test("nothing is merged that says more than the other, or is named beside it", () => {
  const one = (more: string, date = "2001-05", cites = "s1") =>
    `  e1: {date: ${date}, title: Visits to the harbour, actors: [b1, a1]${more}, cites: ${cites}}\n`;
  const refused = (first: string, rest?: string) =>
    assert.throws(
      () => checkFix(duplicateEvent, pair(first, kept("s1"), rest), "", "Merge 'e1' into 'e2'"),
      /no such fix/,
      first,
    );
  refused(one("", "2001-05-13/2001-05-14"));
  refused(one(", place: Quay 4"));
  refused(one(", claims: [{text: A, cites: s1}]"));
  refused(one("", "2001-05", "{source: s1, quote: a b c}"));
  refused(one("", "2001-05", "[s2, s3]"));
  refused(one("").replace("\n", "   # the first one\n"));
  refused(one(""), "  e3: {date: 2002, title: After both, after: [e1, e2]}\n");
});
