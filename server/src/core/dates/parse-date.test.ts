import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CivilDay, calendarFromDay } from "./civil-day.ts";
import type { DateProblem } from "./date-problem.ts";
import { type DossierDate, dateOfDay, isoDay, momentOf } from "./dossier-date.ts";
import { type ParsedDate, parseDate, parseDateItems } from "./parse-date.ts";

/** Each member as "earliestStart latestStart earliestEnd latestEnd", or shorter where they are equal. */
function boundsOf(date: DossierDate | undefined): string {
  assert.ok(date, "expected a date");
  return date.members
    .map(({ earliestStart, latestStart, earliestEnd, latestEnd }) => {
      const starts = earliestStart === latestStart ? [earliestStart] : [earliestStart, latestStart];
      const ends = earliestEnd === latestEnd ? [earliestEnd] : [earliestEnd, latestEnd];
      const [start, end] = [starts.map(show).join(" to "), ends.map(show).join(" to ")];
      return start === end ? start : `${start} until ${end}`;
    })
    .join(", ");
}

function show(day: CivilDay): string {
  if (!Number.isFinite(day)) return day < 0 ? "-open" : "open";
  const { year, month, day: dayOfMonth } = calendarFromDay(day);
  return isoDay(year, month, dayOfMonth);
}

/** "code reason «wrong text» → replaced whole text | …" */
function describe(text: string, { problem }: ParsedDate): string {
  assert.ok(problem, `expected a problem in ${text}`);
  const reason = "reason" in problem ? ` ${problem.reason}` : "";
  const wrong = text.slice(problem.span.start, problem.span.end);
  return `${problem.code}${reason} «${wrong}»${mended(text, problem)}`;
}

function mended(text: string, { replacements }: DateProblem): string {
  const texts = replacements.map(({ span, text: by }) => text.slice(0, span.start) + by + text.slice(span.end));
  return texts.length === 0 ? "" : ` → ${texts.join(" | ")}`;
}

const GOOD: readonly (readonly [text: string, kind: DossierDate["kind"], bounds: string])[] = [
  ["2001-05-15", "point", "2001-05-15"],
  ["2001-05", "point", "2001-05-01 to 2001-05-31"],
  ["2001", "point", "2001-01-01 to 2001-12-31"],
  ["0001", "point", "0001-01-01 to 0001-12-31"],
  ["9999-12-31", "point", "9999-12-31"],
  ["2024-02-29", "point", "2024-02-29"],
  [" 2001-05\n", "point", "2001-05-01 to 2001-05-31"],
  ["2024-07-29T20:15:00+07:00", "point", "2024-07-29"],
  ["2024-07-29T02:00+07:00", "point", "2024-07-29"],
  ["2024-07-29T23:59Z", "point", "2024-07-29"],
  ["2024-07-29T20:15-04", "point", "2024-07-29"],
  ["2024-07-29T20:15", "point", "2024-07-29"],
  ["2021-06-21/2021-06-23", "interval", "2021-06-21 until 2021-06-23"],
  ["2021-06-21 / 2021-06-23", "interval", "2021-06-21 until 2021-06-23"],
  ["2021-06-21/2021-06", "interval", "2021-06-21 until 2021-06-21 to 2021-06-30"],
  ["2001-05/2001", "interval", "2001-05-01 to 2001-05-31 until 2001-05-01 to 2001-12-31"],
  ["2001/2001-05", "interval", "2001-01-01 to 2001-05-31 until 2001-05-01 to 2001-05-31"],
  ["2026-01-05/..", "interval", "2026-01-05 until 2026-01-05 to open"],
  ["2026-01/..", "interval", "2026-01-01 to 2026-01-31 until 2026-01-01 to open"],
  ["../2022-01-26", "interval", "-open to 2022-01-26 until 2022-01-26"],
  ["[2025-10-21..2025-10-31]", "set", "2025-10-21 to 2025-10-31"],
  ["[2024-09..2024-10]", "set", "2024-09-01 to 2024-10-31"],
  ["[..2024-09]", "set", "-open to 2024-09-30"],
  ["[2024-09..]", "set", "2024-09-01 to open"],
  ["[2026-01-09, 2026-01-16]", "set", "2026-01-09, 2026-01-16"],
  ["[2026-01-09,2026-02..2026-03]", "set", "2026-01-09, 2026-02-01 to 2026-03-31"],
  ["[2025-10-21]", "set", "2025-10-21"],
  ["[2025-10-21..2025-10-21]", "set", "2025-10-21"],
  ["2025-10~", "point", "2025-09-01 to 2025-11-30"],
  ["2025-01~", "point", "2024-12-01 to 2025-02-28"],
  ["2025-12~", "point", "2025-11-01 to 2026-01-31"],
  ["2025~", "point", "2024-01-01 to 2026-12-31"],
  ["2025-03-01~", "point", "2025-02-28 to 2025-03-02"],
  ["202X~", "point", "2010-01-01 to 2039-12-31"],
  ["2025-10?", "point", "2025-10-01 to 2025-10-31"],
  ["2025-10%", "point", "2025-09-01 to 2025-11-30"],
  ["2025-10-XX", "point", "2025-10-01 to 2025-10-31"],
  ["2025-XX-XX", "point", "2025-01-01 to 2025-12-31"],
  ["2025-XX", "point", "2025-01-01 to 2025-12-31"],
  ["202X", "point", "2020-01-01 to 2029-12-31"],
  ["20XX", "point", "2000-01-01 to 2099-12-31"],
  ["2024-07-30T01:00+07:00/2024-07-29T20:00-04:00", "interval", "2024-07-29 to 2024-07-30"],
  ["unknown", "unknown", "-open to open"],
];

for (const [text, kind, bounds] of GOOD) {
  test(`'${text.trim()}' is a date`, () => {
    const { date, problem } = parseDate(text);
    assert.equal(problem, undefined);
    assert.equal(date?.kind, kind);
    assert.equal(date?.text, text.trim());
    assert.equal(boundsOf(date), bounds);
  });
}

const BAD: readonly (readonly [text: string, problem: string])[] = [
  ["", "syntax empty «»"],
  ["[]", "syntax empty «[]»"],
  ["[2025,]", "syntax empty «»"],
  ["7 Mei 2025", "syntax words «7 Mei 2025»"],
  ["late October 2025", "syntax words «late October 2025»"],
  ["Rabu (26/1)", "syntax words «Rabu (26/1)»"],
  ["[late October 2025]", "syntax words «late October 2025»"],
  ["Unknown", "syntax other «Unknown» → unknown"],
  ["26/1/2022", "syntax numeric «26/1/2022» → 2022-01-26"],
  ["1/26/2022", "syntax numeric «1/26/2022» → 2022-01-26"],
  ["05/05/2025", "syntax numeric «05/05/2025» → 2025-05-05"],
  ["7.5.2025", "syntax numeric «7.5.2025» → 2025-05-07"],
  ["2025/05/07", "syntax numeric «2025/05/07» → 2025-05-07"],
  ["2025.5.7", "syntax numeric «2025.5.7» → 2025-05-07"],
  ["20250507", "syntax numeric «20250507» → 2025-05-07"],
  ["5/2025", "syntax numeric «5/2025» → 2025-05"],
  ["05/07/2025", "ambiguous-numeric «05/07/2025» → 2025-07-05 | 2025-05-07"],
  ["5-7-2025", "ambiguous-numeric «5-7-2025» → 2025-07-05 | 2025-05-07"],
  ["[05/07/2025, 2025]", "ambiguous-numeric «05/07/2025» → [2025-07-05, 2025] | [2025-05-07, 2025]"],
  ["31/2/2025", "impossible day «31/2/2025»"],
  ["31/13/2025", "impossible month «31/13/2025»"],
  ["2025-5-7", "syntax padding «2025-5-7» → 2025-05-07"],
  ["2025-2-30", "impossible day «2025-2-30»"],
  ["2001-21", "syntax season «21» → 2001"],
  ["{2001, 2002}", "syntax braces «{2001, 2002}»"],
  ["{2001..2002}", "syntax braces «{2001..2002}» → 2001/2002"],
  ["Y17E7", "syntax exponent «Y17E7»"],
  ["1950S2", "syntax exponent «1950S2»"],
  ["-0044", "syntax bce «-0044»"],
  ["0000", "syntax bce «0000»"],
  ["2025-10~?", "syntax qualifier «2025-10~?» → 2025-10%"],
  ["~2025", "syntax qualifier «~2025» → 2025~"],
  ["2025-05-07T20:15~", "syntax qualifier «~» → 2025-05-07T20:15"],
  ["2025-10-xx", "syntax unspecified «2025-10-xx» → 2025-10-XX"],
  ["XXXX-10", "syntax unspecified «XXXX-10»"],
  ["2024-07-29 20:15", "syntax time «2024-07-29 20:15» → 2024-07-29T20:15"],
  ["2024-07-29T20:15:00.5+0700", "syntax time «2024-07-29T20:15:00.5+0700» → 2024-07-29T20:15:00+07:00"],
  ["2024-07-29T20", "syntax time «2024-07-29T20»"],
  ["2025-10-21..2025-10-31", "syntax brackets «2025-10-21..2025-10-31» → [2025-10-21..2025-10-31]"],
  ["2026-01-09, 2026-01-16", "syntax brackets «2026-01-09, 2026-01-16» → [2026-01-09, 2026-01-16]"],
  ["[2025", "syntax brackets «[2025» → [2025]"],
  ["2021-06-21 – 2021-06-23", "syntax other «2021-06-21 – 2021-06-23» → 2021-06-21/2021-06-23"],
  ["2020/[2021..2022]", "syntax nested «[2021..2022]»"],
  ["[2020/2021]", "syntax nested «2020/2021»"],
  ["[unknown]", "syntax nested «unknown»"],
  ["2021/unknown", "syntax nested «unknown» → 2021/.."],
  ["../..", "syntax no-bounds «../..» → unknown"],
  ["2025-13", "impossible month «13»"],
  ["2025-00", "impossible month «00»"],
  ["2025-21-01", "impossible month «21»"],
  ["2025-02-30", "impossible day «30»"],
  ["2025-02-00", "impossible day «00»"],
  ["2024-07-29T24:61", "impossible time «24:61»"],
  ["2024-07-29T24:00", "impossible time «24:00»"],
  ["2024-07-29T20:15+25:00", "impossible offset «+25:00»"],
  ["2024-07-29T20:15:00+07:60", "impossible offset «+07:60»"],
  ["2021/2025-02-30", "impossible day «30»"],
  ["[2021, 2025-02-30..2026]", "impossible day «30»"],
  [" 2021 / 2025-02-30", "impossible day «30»"],
  ["2021-06-23/2021-06-21", "reversed «2021-06-23/2021-06-21» → 2021-06-21/2021-06-23"],
  ["[2025, 2025-10-31..2025-10-21]", "reversed «2025-10-31..2025-10-21» → [2025, 2025-10-21..2025-10-31]"],
  [
    "2024-07-29T20:15+07:00/2024-07-29T20:15+08:00",
    "reversed «2024-07-29T20:15+07:00/2024-07-29T20:15+08:00» → 2024-07-29T20:15+08:00/2024-07-29T20:15+07:00",
  ],
  ["2026/", "unknown-bound «/» → 2026/.."],
  ["/2026", "unknown-bound «/» → ../2026"],
];

for (const [text, problem] of BAD) {
  test(`'${text}' is told apart: ${problem}`, () => assert.equal(describe(text, parseDate(text)), problem));
}

test("an impossible day tells how long the month is", () => {
  const { problem } = parseDate("2025-02-30");
  assert.ok(problem?.code === "impossible" && problem.reason === "day");
  assert.deepEqual([problem.year, problem.month, problem.daysInMonth], [2025, 2, 28]);
});

test("an empty end still leaves a date to compare", () => {
  assert.equal(boundsOf(parseDate("2026-01-05/").date), "2026-01-05 until 2026-01-05 to open");
});

test("a moment keeps its clock and its offset", () => {
  const momentIn = (text: string) => momentOf(parseDate(text).date ?? dateOfDay(0));
  assert.deepEqual(momentIn("2024-07-29T20:15:30+07:00"), { minutes: 1215, seconds: 30, offset: 420 });
  assert.deepEqual(momentIn("2024-07-29T20:15-03:30"), { minutes: 1215, seconds: 0, offset: -210 });
  assert.deepEqual(momentIn("2024-07-29T20:15Z"), { minutes: 1215, seconds: 0, offset: 0 });
  assert.deepEqual(momentIn("2024-07-29T20:15"), { minutes: 1215, seconds: 0, offset: undefined });
  assert.equal(momentIn("2024-07-29"), undefined);
});

test("the precision is the coarsest that is written", () => {
  const precisionOf = (text: string) => parseDate(text).date?.precision;
  assert.deepEqual(["20XX", "202X", "2021", "2021-06", "2021-06-22", "2021-06-22T20:15"].map(precisionOf), [
    "century",
    "decade",
    "year",
    "month",
    "day",
    "moment",
  ]);
  assert.equal(precisionOf("2025-10-XX"), "month");
  assert.equal(precisionOf("2021-06-21/2021"), "year");
  assert.equal(precisionOf("[2021-06, 2021-06-22]"), "month");
  assert.equal(precisionOf("unknown"), undefined);
});

test("qualifiers are told of the whole", () => {
  const qualifiersOf = (text: string) => [parseDate(text).date?.approximate, parseDate(text).date?.uncertain];
  assert.deepEqual(qualifiersOf("2025"), [false, false]);
  assert.deepEqual(qualifiersOf("2025~"), [true, false]);
  assert.deepEqual(qualifiersOf("2025?"), [false, true]);
  assert.deepEqual(qualifiersOf("2025%"), [true, true]);
  assert.deepEqual(qualifiersOf("2024?/2025~"), [true, true]);
});

test("a YAML list is one of its items", () => {
  const items = [
    { text: "2026-01-09", start: 11 },
    { text: " 2026-01-16", start: 22 },
  ];
  const { date } = parseDateItems(items, { start: 10, end: 34 });
  assert.equal(date?.text, "[2026-01-09, 2026-01-16]");
  assert.equal(boundsOf(date), "2026-01-09, 2026-01-16");
});

test("a YAML list of one range is one unknown day", () => {
  const { date } = parseDateItems([{ text: "2025-10-21..2025-10-31", start: 7 }], { start: 6, end: 30 });
  assert.equal(boundsOf(date), "2025-10-21 to 2025-10-31");
  assert.equal(date?.kind, "set");
});

test("problems of a YAML list lie where its items do", () => {
  const source = "date: [2026-01-09, 2025-02-30]";
  const items = [
    { text: "2026-01-09", start: 7 },
    { text: "2025-02-30", start: 19 },
  ];
  assert.equal(describe(source, parseDateItems(items, { start: 6, end: 30 })), "impossible day «30»");
  const reversed = [{ text: "2026-01-09..2025-02-28", start: 7 }];
  assert.equal(
    describe("date: [2026-01-09..2025-02-28]", parseDateItems(reversed, { start: 6, end: 30 })),
    "reversed «2026-01-09..2025-02-28» → date: [2025-02-28..2026-01-09]",
  );
  assert.equal(describe("date: []", parseDateItems([], { start: 6, end: 8 })), "syntax empty «[]»");
});

test("no text makes the parser throw, and every problem lies inside the text", () => {
  const pieces = fc.constantFrom(
    "2025",
    "-",
    "/",
    "..",
    "[",
    "]",
    ",",
    "~",
    "X",
    "XX",
    "T20:15",
    "+07:00",
    "05",
    "7",
    " ",
    "Mei",
    "{",
    "}",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (input) => {
      const { date, problem } = parseDate(input);
      assert.ok(date !== undefined || problem !== undefined);
      for (const span of problem === undefined
        ? []
        : [problem.span, ...problem.replacements.map((each) => each.span)]) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= input.length);
      }
      parseDateItems([{ text: input, start: 3 }], { start: 2, end: 4 + input.length });
    }),
    { numRuns: 800 },
  );
});

test("what replaces a whole text is a date", () => {
  for (const [text] of BAD) {
    const { problem } = parseDate(text);
    for (const { span, text: by } of problem?.replacements ?? []) {
      const mendedText = text.slice(0, span.start) + by + text.slice(span.end);
      assert.equal(parseDate(mendedText).problem, undefined, `${text} → ${mendedText}`);
    }
  }
});

test("a day as a date reads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = dateOfDay(day);
      assert.deepEqual(parseDate(date.text).date, date);
    }),
  );
});
