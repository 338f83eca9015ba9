import assert from "node:assert/strict";
import { test } from "node:test";
import { foldName, nameTokens } from "./names.ts";

const equal = (a: string, b: string) => assert.equal(foldName(a), foldName(b), `${a} = ${b}`);
const different = (a: string, b: string) => assert.notEqual(foldName(a), foldName(b), `${a} ≠ ${b}`);

test("accents, case, blanks, periods, hyphens and kinds of apostrophe do not count", () => {
  equal("Yván Gil", "yvan gil");
  equal("J. R. R. Tolkien", "J.R.R. Tolkien");
  equal("Sergey Melik-Bagdasarov", "Sergey Melik Bagdasarov");
  equal("Conor O’Brien", "Conor O'Brien");
  equal("Kim Jong-un", "Kim Jong\u2013un");
  equal("Алёна", "Алена");
  equal("Strauß", "STRAUSS");
  equal("Yıldız", "Yildiz");
  equal("أحمد", "احمد");
});

test("a capital acronym of up to three letters keeps its case", () => {
  different("AS", "as");
  different("UN", "Un");
  equal("U.N.", "UN");
  equal("NATO", "Nato");
  equal("Gil", "gil");
});

test("marks that are letters of their script count", () => {
  different("राम", "रमा");
  different("なかた", "なかだ");
  different("김정은", "김정운");
});

test("a name is split at blanks, hyphens and periods", () => {
  const words = (name: string) => nameTokens(name).map(({ folded, isInitial }) => (isInitial ? `(${folded})` : folded));
  assert.deepEqual(words("J.R.R.  Tolkien"), ["(j)", "(r)", "(r)", "tolkien"]);
  assert.deepEqual(words("José Ortega y Gasset"), ["jose", "ortega", "y", "gasset"]);
  assert.deepEqual(words("Melik-Bagdasarov"), ["melik", "bagdasarov"]);
  assert.deepEqual(words("习 近平"), ["习", "近平"]);
  assert.deepEqual(words(" . "), []);
});
