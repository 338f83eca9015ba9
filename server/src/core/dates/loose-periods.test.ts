import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { splitText } from "#core/language/words.ts";
import { lexiconOf } from "./date-lexicon.ts";
import { dateText } from "./date-text.ts";
import { loosePeriodsIn } from "./loose-periods.ts";
import { parseDate } from "./parse-date.ts";

// All texts are ours.

const found = (tag: string, text: string) => {
  const language = languageOf(tag) ?? assert.fail(tag);
  return loosePeriodsIn(dateText(splitText(text), lexiconOf(language), true)).map(({ span, inYear, yearStated }) => {
    return { words: text.slice(span.start, span.end), in2020: inYear(2020) ?? "", yearStated };
  });
};

test("quarters and halves of a year, in every language", () => {
  for (const [tag, text] of [
    ["id", "triwulan III 2024"],
    ["id", "kuartal ketiga tahun 2024"],
    ["en", "third quarter of 2024"],
    ["en", "Q3 2024"],
    ["es", "tercer trimestre de 2024"],
    ["pt", "terceiro trimestre de 2024"],
    ["fr", "troisième trimestre 2024"],
    ["de", "dritten Quartal 2024"],
    ["ru", "третьем квартале 2024 года"],
    ["uk", "третьому кварталі 2024 року"],
  ] as const) {
    const [period, ...more] = found(tag, `X ${text}.`);
    assert.deepEqual(more, [], text);
    assert.equal(period?.in2020, "[2024-07-01..2024-09-30]", text);
  }
  assert.equal(found("en", "the first half of 2023")[0]?.in2020, "[2023-01-01..2023-06-30]");
  assert.equal(found("de", "im zweiten Halbjahr 2023")[0]?.in2020, "[2023-07-01..2023-12-31]");
});

test("seasons are of either half of the earth, and without a year of this one or the last", () => {
  assert.deepEqual(
    found("es", "en la primavera de 2021").map(({ in2020 }) => in2020),
    ["[2021-03-01..2021-06-21]", "[2021-09-01..2021-12-21]"],
  );
  assert.deepEqual(
    found("ru", "весной").map(({ in2020 }) => in2020),
    ["[2020-03-01..2020-06-21]", "[2019-03-01..2019-06-21]"],
  );
});

test("feasts of a fixed day", () => {
  assert.equal(found("en", "on Christmas Eve")[0]?.in2020, "[2020-12-24..2020-12-26]");
  assert.equal(
    found("de", "an Silvester 2021").some(({ in2020 }) => in2020 === "[2021-12-31..2021-12-31]"),
    true,
  );
});

test("every range is a date, and other words are none", () => {
  for (const tag of ["id", "en", "es", "pt", "fr", "de", "ru", "uk"]) {
    for (const { in2020 } of found(
      tag,
      "Q1 2021, H2 2021, Natal, Noël, Рождество, Різдво, winter, hiver, invierno, inverno",
    )) {
      assert.ok(parseDate(in2020).date, in2020);
    }
  }
  assert.deepEqual(found("fr", "Il a été là en 2021."), []);
  assert.deepEqual(found("en", "a quarter of the seats, the other half"), []);
});
