import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { splitText } from "#core/language/words.ts";
import { countedFromIn } from "./counted-from.ts";
import { lexiconOf } from "./date-lexicon.ts";
import { dateText } from "./date-text.ts";

// All texts are ours.

function counted(tag: string, text: string): readonly string[] {
  const language = languageOf(tag) ?? assert.fail(tag);
  const found = countedFromIn(dateText(splitText(text), lexiconOf(language), true));
  return found.map(
    ({ span, offsets, around }) => `${text.slice(span.start, span.end)}: ${offsets.join("/")} ±${around}`,
  );
}

test("a day before or behind another one, in every language", () => {
  for (const [tag, text] of Object.entries({
    id: "keesokan harinya",
    en: "the following day",
    es: "la víspera",
    pt: "na véspera",
    fr: "le lendemain",
    de: "am Vortag",
    ru: "на следующий день",
    uk: "наступного дня",
  })) {
    assert.deepEqual(counted(tag, `X ${text}.`), [`${text}: -1/1 ±0`]);
  }
});

test("days and weeks that are counted from another day, with their direction", () => {
  assert.deepEqual(counted("en", "Two days later, and 3 weeks before the vote"), [
    "Two days later: 2 ±0",
    "3 weeks before: -21 ±3",
  ]);
  assert.deepEqual(counted("id", "dua hari kemudian"), ["dua hari kemudian: 2 ±0"]);
  assert.deepEqual(counted("es", "cinco días antes"), ["cinco días antes: -5 ±0"]);
  assert.deepEqual(counted("pt", "dois dias depois"), ["dois dias depois: 2 ±0"]);
  assert.deepEqual(counted("fr", "trois jours plus tard"), ["trois jours plus tard: 3 ±0"]);
  assert.deepEqual(counted("de", "vier Tage zuvor"), ["vier Tage zuvor: -4 ±0"]);
  assert.deepEqual(counted("ru", "через два дня, двумя днями ранее"), [
    "через два дня: 2 ±0",
    "двумя днями ранее: -2 ±0",
  ]);
  assert.deepEqual(counted("uk", "за два дні до"), ["два дні до: -2 ±0"]);
});

test("counts of days that are no time", () => {
  assert.deepEqual(counted("en", "It took two days and three weeks of work."), []);
  assert.deepEqual(counted("ru", "За год построили два моста."), []);
  assert.deepEqual(counted("de", "Zwei Tage wurde gearbeitet."), []);
});
