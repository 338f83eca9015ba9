import assert from "node:assert/strict";
import { test } from "node:test";
import { inEnglish } from "#core/messages/english.ts";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { readFixture } from "#testing/fixture.ts";
import { sourcePredatesEvent } from "./source-predates-event.ts";

const sources = `
#- sources.dossier.yaml
sources:
  old: {title: Old, published: 2014-11-30}
  older: {title: Older, published: 2012}
  late: {title: Late, published: 2016-01-02}
  unsure: {title: Unsure, published: unknown}
  undated: {title: Undated}
  vague: {title: Vague, published: 2014/..}
  withdrawn: {title: Withdrawn, published: 2016, retracted: 2016-02-01}
  eve: {title: On the eve, published: 2015-09-11}
  eve-jakarta: {title: On the eve in Jakarta, published: 2015-09-11T20:00+07:00}
`;

test("the citations of claims count, also of claims elsewhere, and each event is reported once", () => {
  checkRule(
    sourcePredatesEvent,
    `
#- events.dossier.yaml
events:
  one:
    date: 2015-09-12
    title: One source, cited twice
    cites: [old]
#           ^^^ error: 'old' (30 November 2014) was published before this event (12 September 2015) and cannot report it.
    claims:
      - {text: A claim, cites: [{source: old, quote: A quotation}]}
  outside:
    date: 2015-09-12
#         ^^^^^^^^^^ error: 'old' (30 November 2014) was published before this event (12 September 2015) and cannot report it.
    title: Only claims outside it
  many:
    date: 2015-09-12
#         ^^^^^^^^^^ error: All sources were published before this event (12 September 2015), the last of them 'old' (30 November 2014).
    title: Several sources
    cites: [older, old]
  saved:
    date: 2015-09-12
    title: A claim elsewhere has a later source
    cites: [old]
  saved-too:
    date: 2015-09-12
    title: A later source
    cites: [old, late]
claims:
  - {text: A claim, event: outside, cites: old}
  - {text: A claim, event: saved, cites: late}
${sources}`,
  );
});

test("what does not count as support does not save", () => {
  checkRule(
    sourcePredatesEvent,
    `
#- events.dossier.yaml
events:
  retracted-source: {date: 2015-09-12, title: T, cites: [old, withdrawn]}
#                                                        ^^^ error: 'old' (30 November 2014) was published before this event (12 September 2015) and cannot report it.
  other-claims:
    date: 2015-09-12
    title: T
    cites: old
#          ^^^ error: 'old' (30 November 2014) was published before this event (12 September 2015) and cannot report it.
    claims:
      - {text: Refuted, status: refuted, cites: late}
      - {text: Of another time, date: 2016, cites: late}
      - {text: Of a time that cannot be read, date: last week, cites: late}
${sources}`,
  );
});

test("silent where the tool cannot know", () => {
  checkRule(
    sourcePredatesEvent,
    `
#- events.dossier.yaml
events:
  undated: {date: 2015-09-12, title: T, cites: [old, undated]}
  unknown: {date: 2015-09-12, title: T, cites: [old, nobody]}
  vague: {date: 2015-09-12, title: T, cites: [old, vague]}
  no-source: {date: 2015-09-12, title: T}
  withdrawn: {date: 2015-09-12, title: T, cites: withdrawn}
  no-date: {date: unknown, title: T, cites: old}
  coarse: {date: 2014, title: T, cites: old}
  lasted: {date: 2014-10/2015, title: T, cites: old}
  one-of: {date: [2014-11-30, 2015-09-12], title: T, cites: old}
  planned: {date: 2015-09-12, title: T, status: planned, cites: old}
  disputed: {date: 2015-09-12, title: T, status: disputed, cites: old}
  typo: {date: 2015-09-12, title: T, status: ocurred, cites: old}
${sources}`,
  );
});

test("one day is an error only where both zones are known", () => {
  checkRule(
    sourcePredatesEvent,
    `
#- events.dossier.yaml
events:
  eve: {date: 2015-09-12, title: T, cites: eve}
#                                          ^^^ information: 'eve' (11 September 2015) was published the day before this date (12 September 2015); only a time zone can explain that.
  zones: {date: 2015-09-12T06:00-04:00, title: T, cites: eve-jakarta}
#                                                        ^^^^^^^^^^^ error: 'eve-jakarta' (11 September 2015, 20:00 UTC+07:00) was published before this event (12 September 2015, 06:00 UTC−04:00) and cannot report it.
${sources}`,
  );
  checkRule(
    sourcePredatesEvent,
    `
#- dossier.yaml
timezone: Asia/Jakarta
#- events.dossier.yaml
events:
  eve: {date: 2015-09-12, title: T, cites: [eve, eve-jakarta]}
#             ^^^^^^^^^^ information: 'eve' (11 September 2015) was published the day before this date (12 September 2015); only a time zone can explain that.
  zones: {date: 2015-09-12, title: T, cites: eve-jakarta}
#                                            ^^^^^^^^^^^ error: 'eve-jakarta' (11 September 2015, 20:00 UTC+07:00) was published before this event (12 September 2015) and cannot report it.
${sources}`,
  );
});

test("claims with a date of their own are checked alone", () => {
  checkRule(
    sourcePredatesEvent,
    `
#- events.dossier.yaml
events:
  event:
    date: 2014-10
    title: T
    cites: old
    claims:
      - {text: Later, date: 2015, cites: [old, late]}
      - text: Both sources are older
        date: 2015
#             ^^^^ error: All sources were published before the date of this claim (2015), the last of them 'old' (30 November 2014).
        cites: [old, older]
      - {text: Refuted, date: 2015, cites: old, status: refuted}
      - {text: A forecast, date: 2031, cites: old}
      - {text: He announced it, date: 2015, said-by: mayor, said-on: 2014-11, cites: old}
      - {text: It will come, date: 2015, said-by: mayor, cites: old}
#                                                               ^^^ information: 'old' (30 November 2014) was published before the date of this claim (2015); it can only have said what was to come.
  plan:
    date: 2014-10
    title: T
    status: planned
    claims:
      - {text: Opening, date: 2015, cites: old}
claims:
  - {text: Alone, date: 2015, cites: old}
#                                    ^^^ error: 'old' (30 November 2014) was published before the date of this claim (2015) and cannot report it.
  - {text: Of an event, event: event, date: 2015, cites: old}
#                                                        ^^^ error: 'old' (30 November 2014) was published before the date of this claim (2015) and cannot report it.
  - {text: Of a plan, event: plan, date: 2015, cites: old}
  - {text: Of an unknown event, event: nobody, date: 2015, cites: old}
${sources}`,
  );
});

test("an event in the future is reported as that", () => {
  checkRule(
    sourcePredatesEvent,
    `
#- events.dossier.yaml
events:
  future: {date: 2031, title: T, cites: old}
${sources}`,
  );
});

test("a fix marks the event as planned", () => {
  const source = "sources: {old: {title: Old, published: 2014-11-30}}\n";
  checkFix(
    sourcePredatesEvent,
    `events:\n  e: {date: 2015-09-12, title: T, cites: old}\n${source}`,
    `events:\n  e: {date: 2015-09-12, status: planned, title: T, cites: old}\n${source}`,
    "Mark the event as planned",
  );
});

test("a fix cites the source that was published soonest after the event", () => {
  checkFix(
    sourcePredatesEvent,
    `
events:
  e:
    date: 2015-09-12
    title: T
    cites: [{source: "old", quote: A quotation}]   # page 3
sources:
  old: {title: Old, published: 2014-11-30}
  later: {title: Later, published: 2016}
  soon: {title: Soon, published: 2015-09-13}
  unsure: {title: Unsure, published: unknown}
  withdrawn: {title: Withdrawn, published: 2015-09-12, retracted: true}
`,
    `
events:
  e:
    date: 2015-09-12
    title: T
    cites: [{source: "soon", quote: A quotation}]   # page 3
sources:
  old: {title: Old, published: 2014-11-30}
  later: {title: Later, published: 2016}
  soon: {title: Soon, published: 2015-09-13}
  unsure: {title: Unsure, published: unknown}
  withdrawn: {title: Withdrawn, published: 2015-09-12, retracted: true}
`,
    "Replace by 'soon'",
  );
});

test("three sources are offered at most, and none that could not report it", () => {
  const { files } = readFixture(`
#- events.dossier.yaml
events:
  e: {date: 2016-01-01, title: T, cites: older}
sources:
  later: {title: Later, published: 2017}
${sources}`);
  const dossier = dossierOf(files, [sourcePredatesEvent]);
  const fixes = dossier.problems().flatMap((problem) => problem.fixes?.(dossier) ?? []);
  assert.deepEqual(
    fixes.map(({ title }) => inEnglish(title)),
    ["Mark the event as planned", "Replace by 'late'", "Replace by 'later'", "Replace by 'vague'"],
  );
});
