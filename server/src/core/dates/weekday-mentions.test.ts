import assert from "node:assert/strict";
import { test } from "node:test";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { findWeekdays } from "./weekday-mentions.ts";

function find(tag: string, text: string): readonly string[] {
  const language = languageOf(tag);
  assert.ok(language);
  return findWeekdays(text, language).map(({ span, weekday }) => `${text.slice(span.start, span.end)}=${weekday}`);
}

const TEXTS: readonly (readonly [tag: string, text: string, weekdays: readonly string[]])[] = [
  ["id", "Jumat", ["Jumat=5"]],
  ["id", "pada Jum'at dan Jum’at", ["Jum'at=5", "Jum’at=5"]],
  ["id", "Senin, 29 Juli 2024", ["Senin=1"]],
  ["id", "hari minggu; hari Minggu lalu", ["minggu=7", "Minggu=7"]],
  ["id", "Minggu", ["Minggu=7"]],
  ["id", "minggu lalu, Minggu lalu, dua minggu, 2 Minggu, setiap Minggu, akhir Minggu, Minggu ini", []],
  ["id", "malam Jumat", []],
  ["id", "Seninnya Rabuan", []],
  ["en", "Friday's talks, Fri and sat. on SATURDAY", ["Friday=5", "SATURDAY=6"]],
  ["en", "Mondays", []],
  ["es", "en Santo Domingo, el domingo y el sabado", ["domingo=7", "sabado=6"]],
  ["pt", "na segunda-feira, a segunda vez; Segunda Feira", ["segunda-feira=1", "Segunda Feira=1"]],
  ["ru", "в среду, в прошлую среду, к пятнице", ["среду=3", "среду=3", "пятнице=5"]],
  ["ru", "окружающую среду, среда обитания, в этой среде", []],
  ["ru", "среда", ["среда=3"]],
  ["uk", "у п’ятницю та в п'ятницю, середовище", ["п’ятницю=5", "п'ятницю=5"]],
];

for (const [tag, text, weekdays] of TEXTS) {
  test(`${tag}: ${text}`, () => assert.deepEqual(find(tag, text), weekdays));
}

test("every language knows its own names", () => {
  for (const { tag, calendar } of allLanguages) {
    for (const [index, name] of calendar.weekdays.entries()) {
      assert.deepEqual(find(tag, name), [`${name}=${index + 1}`]);
    }
  }
});
