import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { lifecycleOrder } from "./lifecycle-order.ts";

test("the later of two places in one record is reported, once for each case", () => {
  checkRule(
    lifecycleOrder,
    `
instruments:
  reversed: {title: T, ended: 2001, in-force: 2002, signed: 2003}
#                                             ^^^^ error: 'reversed' ended (2001) before it was in force (2002).
#                                                           ^^^^ error: 'reversed' was in force (2002) before it was signed (2003).
  never-in-force: {title: T, signed: 2003-05-02, ended: 2003-05-01}
#                                                       ^^^^^^^^^^ error: 'never-in-force' ended (1 May 2003) before it was signed (2 May 2003).
  both-parties: {title: T, signed: 2003, ratified: {a-land: 2001, b-land: 2002}}
#                                                           ^^^^ error: 'both-parties' was ratified (2001) before it was signed (2003).
`,
  );
});

test("coarse, open and unknown dates are in order as long as they may be", () => {
  checkRule(
    lifecycleOrder,
    `
instruments:
  coarse: {title: T, signed: 2003-05-02, ratified: 2003, in-force: [2003-01..2003-06], ended: 2003~}
  open: {title: T, signed: ../2003, ratified: unknown, in-force: 2002/.., ended: 2010}
  bad: {title: T, signed: 2003, ratified: {a-land: next year}, in-force: soon}
  same-day: {title: T, signed: 2003-05-02, ratified: 2003-05-02, in-force: 2003-05-02, ended: 2003-05-02}
`,
  );
});

test("one ratification that was early enough is enough", () => {
  checkRule(
    lifecycleOrder,
    `
actors:
  a-land: {name: A-Land}
instruments:
  early: {title: T, signed: 2003, ratified: {a-land: 2003, b-land: 2009}, in-force: 2004}
  late: {title: T, signed: 2003, ratified: {b-land: 2009, a-land: 2008}, in-force: 2004}
#                                                                                  ^^^^ warning: 'late' was in force (2004) before any of the ratifications listed, the first of them by A-Land (2008).
  whole: {title: T, signed: 2003, in-force: 2004, ratified: 2008}
#                                                           ^^^^ warning: 'whole' was in force (2004) before it was ratified (2008).
`,
  );
});

test("events tell of the steps of which the instrument says nothing, and both ends are reported", () => {
  checkRule(
    lifecycleOrder,
    `
#- events.dossier.yaml
events:
  signing: {date: 2003-05-02, title: T, instrument: pact, phase: signed}
#                 ^^^^^^^^^^ error: 'pact' was ratified (2002) before it was signed (2 May 2003).
  vote: {date: 2002, title: T, instrument: pact, phase: ratified}
#              ^^^^ error: 'pact' was ratified (2002) before it was signed (2 May 2003).
  plan: {date: 2001, title: T, instrument: pact, phase: in-force, status: planned}
  talk: {date: 2000, title: T, instrument: pact, phase: negotiated}
  begin: {date: 1998, title: T, instrument: dated, phase: in-force}
#               ^^^^ error: 'dated' was in force (1998) before it was signed (1999).
  other-date: {date: 1990, title: T, instrument: dated, phase: ended}
#- instruments.dossier.yaml
instruments:
  pact: {title: T}
  dated: {title: T, signed: 1999, ended: 2005}
#                           ^^^^ error: 'dated' was in force (1998) before it was signed (1999).
`,
  );
});

test("the steps of single parties of a treaty of many say nothing of the treaty", () => {
  checkRule(
    lifecycleOrder,
    `
instruments:
  treaty: {title: T, parties: [a-land, b-land, c-land], in-force: 1970}
events:
  joins: {date: 1980, title: T, actors: [c-land], instrument: treaty, phase: signed}
  ratifies: {date: 1969, title: T, actors: [a-land], instrument: treaty, phase: ratified}
`,
  );
});
