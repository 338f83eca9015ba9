import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dayShift } from "./day-shift.ts";

const said = (written: string, clock: string, day: string, zone: string) =>
  `information: '${written}' is ${clock} on ${day} in ${zone}, the dossier's time zone. The day that is written counts; make sure that it is the event's own.`;

test("moments of events, claims and instruments, also at the ends of an interval", () => {
  checkRule(
    dayShift,
    `
#- dossier.yaml
timezone: Asia/Jakarta
#- events.dossier.yaml
events:
  a: {title: A, date: 2020-12-31T17:00:00Z}
#                     ^^^^^^^^^^^^^^^^^^^^ ${said("2020-12-31T17:00:00Z", "00:00", "1 January 2021", "Asia/Jakarta")}
  b: {title: B, date: 2020-12-31T16:59:59Z}
  c: {title: C, date: 2020-06-01/2020-06-03T20:00:00+02:00}
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("2020-06-03T20:00:00+02:00", "01:00", "4 June 2020", "Asia/Jakarta")}
claims:
  - {text: D, cites: x, said-on: 2020-06-01T22:30:00+00:00}
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("2020-06-01T22:30:00+00:00", "05:30", "2 June 2020", "Asia/Jakarta")}
instruments:
  e: {title: E, signed: 2020-06-01T22:30:00-05:00}
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("2020-06-01T22:30:00-05:00", "10:30", "2 June 2020", "Asia/Jakarta")}
sources:
  x: {title: X, published: 2020-06-01T22:30:00+00:00}
`,
  );
});

test("on the day on which the clock is changed the time is that of the clock", () => {
  checkRule(
    dayShift,
    `
#- dossier.yaml
timezone: Europe/Madrid
#- events.dossier.yaml
events:
  spring: {title: A, date: 2021-03-27T23:30:00-04:00}
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("2021-03-27T23:30:00-04:00", "05:30", "28 March 2021", "Europe/Madrid")}
  autumn: {title: A, date: 2021-10-30T23:30:00-04:00}
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("2021-10-30T23:30:00-04:00", "04:30", "31 October 2021", "Europe/Madrid")}
`,
  );
});

test("without a zone, with an unknown one, and without an offset nothing shifts", () => {
  for (const setting of ["language: en", "timezone: Moon/Tranquility", "timezone: Europe/Kyiv"]) {
    const date = setting.endsWith("Kyiv") ? "2020-12-31T23:59:00" : "2020-12-31T23:59:00-10:00";
    checkRule(
      dayShift,
      `#- dossier.yaml\n${setting}\n#- e.dossier.yaml\nevents: {a: {title: A, date: "${date}"}, b: {date: [[]]}}\n`,
    );
  }
});
