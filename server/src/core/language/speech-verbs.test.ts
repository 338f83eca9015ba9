import assert from "node:assert/strict";
import { test } from "node:test";
import { allLanguages } from "./languages.ts";
import { speechWordsOf } from "./speech-verbs.ts";
import { foldWord } from "./words.ts";

/** Common verbs of each language, in the forms that stand beside a quotation. */
const common: Readonly<Record<string, string>> = {
  en: "said says added told explained insisted admitted recalled warned replied wrote promised denied according",
  id: "kata katanya ujar ujarnya tutur ucap mengatakan menegaskan menambahkan imbuh ungkap memuji berharap menilai menurut",
  es: "dijo dice afirmó insistió insiste contó recordó añadió aseguró explicó advirtió reconoció pidió lamentó según",
  pt: "disse diz afirmou contou lembrou insistiu acrescentou explicou garantiu admitiu pediu lamentou segundo",
  fr: "dit déclaré affirme ajouté explique insisté rappelle raconte confié estime souligné regretté reconnu selon",
  de: "sagte sagt erklärte betonte meinte berichtete erzählte forderte bestätigte kündigte räumte teilte versprach laut zufolge",
  ru: "сказал сказала сказали заявил отметила рассказал признал напомнила уточнил пообещала говорит считает словам",
  uk: "сказав сказала сказали заявив зазначила розповів визнав нагадала уточнив пообіцяла каже вважає словами",
};

for (const { tag } of allLanguages) {
  test(`${tag} has the words of speech that articles use`, () => {
    const words = speechWordsOf(tag);
    assert.deepEqual(
      common[tag]?.split(" ").filter((word) => !words.has(foldWord(word))),
      [],
    );
    assert.ok(words.size >= 60, String(words.size));
  });
}

test("words that are mostly something else are left out", () => {
  for (const [tag, word] of [
    ["es", "cuenta"],
    ["pt", "conta"],
    ["fr", "juge"],
    ["ru", "заключил"],
    ["id", "nilai"],
  ] as const) {
    assert.equal(speechWordsOf(tag).has(foldWord(word)), false, word);
  }
});
