import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { readFixture } from "#testing/fixture.ts";
import { dateConflict } from "./date-conflict.ts";

test("a coarser date agrees with a finer one, and one day's difference is a conflict", () => {
  checkRule(
    dateConflict,
    `
#- instruments.dossier.yaml
instruments:
  pact: {title: Pact, signed: 2001-05, in-force: 2001-06-01}
#                                                ^^^^^^^^^^ warning: in-force: 1 June 2001 here, but 2 June 2001 in 'begin'; one of the dates is wrong.
#- events.dossier.yaml
events:
  signing: {date: 2001-05-14, title: Signing, instrument: pact, phase: signed}
  begin: {date: 2001-06-02, title: Begin, instrument: pact, phase: in-force}
#               ^^^^^^^^^^ warning: in-force: 2 June 2001 here, but 1 June 2001 in 'pact'; one of the dates is wrong.
`,
  );
});

test("each end shows the other", () => {
  const text =
    "instruments:\n  pact: {title: Pact, signed: 2001}\nevents:\n  e: {date: 2002, title: E, instrument: pact, phase: signed}\n";
  const [own, told] = dossierOf(new Map([["events.dossier.yaml", text]]), [dateConflict]).problems();
  assert.deepEqual(
    own?.related.map(({ span }) => text.slice(span.start, span.end)),
    ["2002"],
  );
  assert.deepEqual(
    told?.related.map(({ span }) => text.slice(span.start, span.end)),
    ["2001"],
  );
});

test("a ratification is compared with that of the same party", () => {
  checkRule(
    dateConflict,
    `
actors:
  premier: {name: The Premier, roles: [{title: prime minister, of: westland}]}
  parliament: {name: Parliament, type: body}
instruments:
  pact:
    title: Pact
    parties: [eastland, westland]
    ratified: {eastland: 2001-02, westland: 2001-06}
#                                           ^^^^^^^ warning: ratified: June 2001 here, but February 2001 in 'by-role'; one of the dates is wrong.
events:
  by-party: {date: 2001-02-10, title: E, actors: [eastland], instrument: pact, phase: ratified}
  by-role: {date: 2001-02, title: E, actors: [premier], instrument: pact, phase: ratified}
#                 ^^^^^^^ warning: ratified: February 2001 here, but June 2001 in 'pact'; one of the dates is wrong.
  by-somebody: {date: 2001-06-10, title: E, actors: [parliament], instrument: pact, phase: ratified}
`,
  );
});

test("whose ratification it is need not be known where it fits none that is possible", () => {
  checkRule(
    dateConflict,
    `
instruments:
  pact: {title: Pact, parties: [eastland, westland], ratified: {eastland: 2001-02, westland: 2001-06}}
#                                                                         ^^^^^^^ warning: ratified: February 2001 here, but 2003 in 'late'; one of the dates is wrong.
#                                                                                            ^^^^^^^ warning: ratified: June 2001 here, but 2003 in 'late'; one of the dates is wrong.
  half: {title: Half, parties: [eastland, westland], ratified: {eastland: 2001-02}}
  law: {title: Law, ratified: 2001}
#                             ^^^^ warning: ratified: 2001 here, but 2002 in 'law-late'; one of the dates is wrong.
  whole: {title: Whole, parties: [eastland, westland], ratified: 2001}
events:
  late: {date: 2003, title: E, instrument: pact, phase: ratified}
#              ^^^^ warning: ratified: 2003 here, but February 2001 in 'pact'; one of the dates is wrong.
  half-late: {date: 2003, title: May be the other party's, instrument: half, phase: ratified}
#                   ^^^^ information: ratified: 2003 here, but February 2001 in 'half'; if this is another party's, name that party among the actors of the event.
  half-west: {date: 2003, title: The other party's, actors: [westland], instrument: half, phase: ratified}
  law-late: {date: 2002, title: E, instrument: law, phase: ratified}
#                  ^^^^ warning: ratified: 2002 here, but 2001 in 'law'; one of the dates is wrong.
  whole-east: {date: 2000, title: One party, actors: [eastland], instrument: whole, phase: ratified}
`,
  );
});

test("a ratification before the signing is lifecycle-order's to report", () => {
  checkRule(
    dateConflict,
    `
instruments:
  pact: {title: Pact, parties: [a-land, b-land], signed: 2005, ratified: {a-land: 2006}}
events:
  vote: {date: 2004, title: E, instrument: pact, phase: ratified}
`,
  );
});

test("of two parties neither signs alone", () => {
  checkRule(
    dateConflict,
    `
events:
  signing: {date: 1999-06, title: E, actors: [c-land], instrument: pact, phase: signed}
#                 ^^^^^^^ warning: signed: June 1999 here, but May 1999 in 'pact'; one of the dates is wrong.
instruments:
  pact: {title: Pact, parties: [b-land, c-land], signed: 1999-05}
#                                                        ^^^^^^^ warning: signed: May 1999 here, but June 1999 in 'signing'; one of the dates is wrong.
`,
  );
});

test("who has held several roles acts in the one that the event names", () => {
  checkRule(
    dateConflict,
    `
actors:
  vega: {name: Vega, roles: [{title: governor, of: eastland}, {title: envoy, of: westland}]}
instruments:
  pact: {title: Pact, parties: [eastland, westland], ratified: {eastland: 2001-02, westland: 2001-06}}
#                                                                         ^^^^^^^ warning: ratified: February 2001 here, but June 2001 in 'governor'; one of the dates is wrong.
events:
  both: {date: 2001-06, title: E, actors: [vega], instrument: pact, phase: ratified}
  envoy: {date: 2001-06, title: E, actors: [{actor: vega, role: envoy}], instrument: pact, phase: ratified}
  governor: {date: 2001-06, title: E, actors: [{actor: vega, role: governor}], instrument: pact, phase: ratified}
#                  ^^^^^^^ warning: ratified: June 2001 here, but February 2001 in 'pact'; one of the dates is wrong.
`,
  );
});

test("of three parties one may sign or join later", () => {
  checkRule(
    dateConflict,
    `
instruments:
  pact: {title: Pact, parties: [a-land, b-land, c-land], signed: 1999-01-05}
events:
  late: {date: 1999-06, title: E, actors: [c-land], instrument: pact, phase: signed}
#              ^^^^^^^ warning: signed: June 1999 here, but August 1999 in 'again'; one of the dates is wrong.
  later: {date: 1999-07, title: E, actors: [b-land], instrument: pact, phase: signed}
  again: {date: 1999-08, title: E, actors: [c-land], instrument: pact, phase: signed}
#               ^^^^^^^ warning: signed: August 1999 here, but June 1999 in 'late'; one of the dates is wrong.
`,
  );
});

test("two events of one step are compared where the instrument says nothing, planned ones never", () => {
  checkRule(
    dateConflict,
    `
events:
  one: {date: 2010-03-01, title: E, instrument: charter, phase: signed}
#             ^^^^^^^^^^ warning: signed: 1 March 2010 here, but 3 March 2010 in 'two'; one of the dates is wrong.
  two: {date: 2010-03-03, title: E, instrument: charter, phase: signed}
#             ^^^^^^^^^^ warning: signed: 3 March 2010 here, but 1 March 2010 in 'one'; one of the dates is wrong.
  plan: {date: 2010-02, title: E, instrument: charter, phase: signed, status: planned}
  other-step: {date: 2009, title: E, instrument: charter, phase: initialled}
  ratified: {date: 2011, title: E, instrument: charter, phase: ratified}
  ratified-too: {date: 2012, title: E, instrument: charter, phase: ratified}
instruments:
  charter: {title: Charter, parties: [a-land, b-land]}
`,
  );
});

test("same-as holds both ways and from one to the next, and cycles end", () => {
  checkRule(
    dateConflict,
    `
events:
  a: {date: 2001, title: A, same-as: b}
#           ^^^^ warning: Dated 2001 here, but 2003 in 'c', which is said to be the same event; one of the two is wrong.
  b: {date: unknown, title: B, same-as: [c, b]}
  c: {date: 2003, title: C, same-as: a}
#           ^^^^ warning: Dated 2003 here, but 2001 in 'a', which is said to be the same event; one of the two is wrong.
  d: {date: 2005, title: D}
`,
  );
});

test("a plan and what became of it may differ, and so may what was given up", () => {
  checkRule(
    dateConflict,
    `
events:
  plan: {date: 2001, title: A, status: planned, same-as: [real]}
  real: {date: 2002, title: B}
  off: {date: 2003, title: C, status: cancelled, same-as: [real]}
  typo: {date: 2004, title: C, status: ocurred, same-as: [real]}
`,
  );
});

test("a day apart, in different offsets, may be the same day", () => {
  checkRule(
    dateConflict,
    `
events:
  a: {date: 2024-07-29T23:00-04:00, title: A, same-as: [b, c]}
  b: {date: 2024-07-30T10:00+07:00, title: the same moment}
  c: {date: 2024-07-30, title: C}
  d: {date: 2024-07-29T08:00, title: D, same-as: e}
  e: {date: 2024-07-29T20:00, title: E}
`,
  );
});

test("an id like a property that every object has is an id like others", () => {
  checkRule(
    dateConflict,
    `
events:
  __proto__: {date: 2001, title: A, same-as: constructor}
#                   ^^^^ warning: Dated 2001 here, but 2003 in 'constructor', which is said to be the same event; one of the two is wrong.
  constructor: {date: 2003, title: B}
#                     ^^^^ warning: Dated 2003 here, but 2001 in '__proto__', which is said to be the same event; one of the two is wrong.
`,
  );
});

test("many records of one step are not compared each with each", () => {
  const events = Array.from(
    { length: 3000 },
    (_, i) => `  e${i}: {date: ${1000 + (i % 2)}, title: E, instrument: x, phase: signed}`,
  );
  const { files } = readFixture(`events:\n${events.join("\n")}\n`);
  assert.equal(dossierOf(files, [dateConflict]).problems().length, 3000);
});

test("an instrument that is recorded twice with two dates", () => {
  checkRule(
    dateConflict,
    `
#- a.dossier.yaml
instruments:
  pact: {title: Pact, signed: 2001-05-04, in-force: 2002}
#                             ^^^^^^^^^^ warning: signed: 4 May 2001 here, but 5 May 2001 in the other record of 'pact'; one of the dates is wrong.
#- b.dossier.yaml
instruments:
  pact: {title: Pact, signed: 2001-05-05, in-force: 2002-01-01}
#                             ^^^^^^^^^^ warning: signed: 5 May 2001 here, but 4 May 2001 in the other record of 'pact'; one of the dates is wrong.
`,
  );
});

test("a state that is not listed as a party signs, ratifies and leaves for itself", () => {
  checkRule(
    dateConflict,
    `
actors:
  norway: {type: state, name: Norway}
  malta: {type: state, name: Malta}
  chad: {type: state, name: Chad}
  envoy: {name: An envoy, roles: [{title: envoy, of: chad}]}
instruments:
  pact: {title: Pact, signed: 1998-07-17, ratified: {norway: 2000-12-11, malta: 2001-10-04}, ended: 2025}
events:
  signs: {date: 2000-12-31, title: Chad signs, actors: [chad], instrument: pact, phase: signed}
  norway-signs: {date: 1998-12-10, title: Norway signs, actors: [norway], instrument: pact, phase: signed}
  ratifies: {date: 2015-01-02, title: Chad ratifies, actors: [envoy], instrument: pact, phase: ratified}
  leaves: {date: 2019-03-17, title: Chad leaves, actors: [chad], instrument: pact, phase: ended}
`,
  );
});

test("one title under two ids, signed on two days", () => {
  const instruments = (other: string) => `instruments:
  pact: {title: Treaty of Friendship, parties: [norland, sudland], signed: 2001-05-04}
  pact-2: {${other}}
`;
  checkRule(
    dateConflict,
    `
instruments:
  pact: {title: Treaty of Friendship, parties: [norland, sudland], signed: 2001-05-04}
#                                                                          ^^^^^^^^^^ information: Signed 4 May 2001 here, but 14 May 2001 in 'pact-2', which has the same title; keep one record, or tell the two apart by their titles.
  pact-2: {title: Pact, aliases: [Treaty of friendship], signed: 2001-05-14}
#                                                                ^^^^^^^^^^ information: Signed 14 May 2001 here, but 4 May 2001 in 'pact', which has the same title; keep one record, or tell the two apart by their titles.
`,
  );
  for (const other of [
    "title: Treaty of Friendship, signed: 2001-05",
    "title: Treaty of Friendship, signed: 2011-05-04",
    "title: Treaty of Friendship, parties: [norland, westland], signed: 2001-05-14",
    "title: Treaty of Friendship, supersedes: pact, signed: 2001-05-14",
    "title: The treaty of friendship, signed: 2001-05-14",
  ])
    checkRule(dateConflict, instruments(other));
});
