import assert from "node:assert/strict";
import { test } from "node:test";
import { dayFromCalendar } from "#core/dates/civil-day.ts";
import { dateOfDay } from "#core/dates/dossier-date.ts";
import { formatMessage } from "./format-message.ts";

const templates = {
  "x.found": "'{id}' stands in {count, plural, one {# text} other {# texts}} of {owner}.",
  "x.inner": "{count, plural, one {one claim of {owner}} other {# claims of {owner}}}",
};
const say = (id: string, args: Record<string, string | number>, locale = "en") =>
  formatMessage({ id, args }, templates, locale);

test("names and plurals are filled in", () => {
  assert.equal(say("x.found", { id: "a", count: 1, owner: "b" }), "'a' stands in 1 text of b.");
  assert.equal(say("x.found", { id: "a", count: 1200, owner: "b" }), "'a' stands in 1,200 texts of b.");
  assert.equal(say("x.inner", { count: 1, owner: "b" }), "one claim of b");
  assert.equal(say("x.inner", { count: 2, owner: "b" }), "2 claims of b");
});

test("the branch is that of the language, and the last one where it has no such branch", () => {
  assert.equal(say("x.inner", { count: 1, owner: "b" }, "id"), "1 claims of b");
});

test("a branch for one number goes before that of the language", () => {
  const counted = { "x.counted": "{count, plural, =1 {sekali} other {# kali}}" };
  const times = (count: number) => formatMessage({ id: "x.counted", args: { count } }, counted, "id");
  assert.deepEqual([0, 1, 2, 1200].map(times), ["0 kali", "sekali", "2 kali", "1.200 kali"]);
});

test("an argument has the words of the language: dates, weekdays, quantities, enumerations, other messages", () => {
  const tables = {
    en: { "x.all": "{date}; {day}; {sum}; {all}; {any}", "x.list": "a list", "x.map": "a mapping in {file}" },
    id: { "x.all": "{date}; {day}; {sum}; {all}; {any}", "x.list": "daftar", "x.map": "pemetaan dalam {file}" },
  };
  const inner = [
    { id: "x.list", args: {} },
    { id: "x.map", args: { file: "{date}" } },
  ];
  const args = {
    date: dateOfDay(dayFromCalendar(2021, 6, 22)),
    day: { weekday: 2 },
    sum: { quantity: 5.5e9, unit: { kind: "none" } },
    all: ["a", "b", "c"],
    any: { oneOf: inner },
  } as const;
  const inWords = (locale: "en" | "id") => formatMessage({ id: "x.all", args }, tables[locale], locale);
  assert.equal(inWords("en"), "22 June 2021; Tuesday; 5.5 billion; a, b, and c; a list or a mapping in {date}");
  assert.equal(inWords("id"), "22 Juni 2021; Selasa; 5,5 miliar; a, b, dan c; daftar atau pemetaan dalam {date}");
});

test("what is not known stays as written, and text is never read as a template", () => {
  assert.equal(say("x.none", {}), "x.none");
  assert.equal(say("x.found", { id: "a", count: 2 }), "'a' stands in 2 texts of {owner}.");
  assert.equal(say("x.found", { id: "{owner}#", count: 2, owner: "{id}" }), "'{owner}#' stands in 2 texts of {id}.");
  assert.equal(
    say("x.inner", { count: "many" }),
    "{count, plural, one {one claim of {owner}} other {# claims of {owner}}}",
  );
});
