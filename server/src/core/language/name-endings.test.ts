import assert from "node:assert/strict";
import { test } from "node:test";
import { formsOfName } from "./name-endings.ts";
import { foldWord } from "./words.ts";

const forms: readonly (readonly [tag: string, name: string, ...forms: string[]])[] = [
  ["ru", "Путин", "Путина", "Путину", "Путиным", "Путине"],
  ["ru", "Захарова", "Захаровой", "Захарову"],
  ["ru", "Сергей", "Сергея", "Сергеем"],
  ["ru", "Пётр", "Петра", "Петром"],
  ["ru", "Павел", "Павла", "Павлу"],
  ["ru", "Лев", "Льва", "Львом"],
  ["ru", "Россия", "России", "Россией"],
  ["ru", "Государственная", "Государственной", "Государственную"],
  ["uk", "Зеленський", "Зеленського", "Зеленському", "Зеленським"],
  ["uk", "Шмигаль", "Шмигаля", "Шмигалем"],
  ["uk", "Київ", "Києва", "Києвом"],
  ["uk", "Прага", "Праги", "Празі", "Прагою"],
  ["de", "Merkel", "Merkels"],
  ["de", "Vereinigte", "Vereinigten", "Vereinigter"],
  ["id", "Maduro", "Maduronya"],
  ["en", "Houthi", "Houthis"],
];

test("names are known in the cases of their language", () => {
  for (const [tag, name, ...others] of forms) {
    const known = formsOfName(foldWord(name), tag);
    assert.equal(known[0], foldWord(name));
    for (const other of others) assert.ok(known.includes(foldWord(other)), `${other} of ${name}`);
  }
});

test("other names are not forms", () => {
  const pairs = [
    ["ru", "Лавров", "Рябков"],
    ["ru", "Иванов", "Иваненко"],
    ["uk", "Шмигаль", "Шмідт"],
    ["de", "Schmidt", "Schmitz"],
    ["es", "Gil", "Giles"],
  ] as const;
  for (const [tag, name, other] of pairs) assert.ok(!formsOfName(foldWord(name), tag).includes(foldWord(other)), other);
});

test("a language without a table, numbers and single letters have one form", () => {
  assert.deepEqual(formsOfName("maduro", "es"), ["maduro"]);
  assert.deepEqual(formsOfName("kowalski", "pl"), ["kowalski"]);
  assert.deepEqual(formsOfName("maduro", "constructor"), ["maduro"]);
  assert.deepEqual(formsOfName("77", "ru"), ["77"]);
});
