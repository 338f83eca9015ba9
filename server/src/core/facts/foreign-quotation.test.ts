import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleText } from "#core/evidence/article-text.ts";
import { StoredText } from "#core/evidence/stored-text.ts";
import { isForeign } from "./foreign-quotation.ts";

// Written for these tests.
const articles = {
  id: "Pemerintah kota dan perusahaan itu menandatangani kontrak untuk pelabuhan baru pada hari Senin. Kontrak tersebut berlaku selama tiga puluh tahun, dan kapal pertama akan tiba pada akhir tahun ini dari Hamburg.",
  en: "The city and the company signed a contract for the new harbour on Monday. It runs for thirty years, and the first ships will come at the end of this year from Hamburg.",
  es: "La ciudad y la empresa firmaron un contrato para el nuevo puerto el lunes. Dura treinta años, y los primeros barcos llegarán a finales de este año desde Hamburgo.",
  ru: "Город и компания подписали договор о новом порте в понедельник. Он рассчитан на тридцать лет, и первые суда придут в конце этого года из Гамбурга.",
};

type Tag = keyof typeof articles;

const foreign = (quotation: string, article: Tag, tag: string | undefined): boolean =>
  isForeign(quotation, new ArticleText(new StoredText(articles[article], "text/plain"), {}), tag);

const inWhich: readonly [quotation: string, written: Tag][] = [
  ["we will have the best harbour of them all", "en"],
  ["kami akan mempunyai pelabuhan yang terbaik dari semuanya", "id"],
  ["tendremos el mejor puerto de todos los que hay", "es"],
  ["у нас будет лучший порт из всех", "ru"],
];

for (const [quotation, written] of inWhich) {
  test(`'${quotation}' is foreign to all but its own language`, () => {
    for (const article of Object.keys(articles) as Tag[]) {
      assert.equal(foreign(quotation, article, article), article !== written, article);
    }
  });
}

test("what language an article is in may be unstated, and may have no table", () => {
  assert.equal(foreign("we will have the best harbour of them all", "id", undefined), true);
  assert.equal(foreign("kami akan mempunyai pelabuhan yang terbaik", "id", undefined), false);
  assert.equal(foreign("we will have the best harbour of them all", "id", "ms"), false);
  assert.equal(foreign("у нас будет лучший порт из всех", "id", "ms"), true);
});

test("names, numbers and single words tell nothing", () => {
  for (const quotation of ["Port of Hamburg", "Ellen Brandt", "30", "Hafenbehörde", ""]) {
    assert.equal(foreign(quotation, "id", "id"), false, quotation);
  }
});
