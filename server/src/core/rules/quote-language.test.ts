import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { quoteLanguage } from "./quote-language.ts";

// The texts here are written for these tests.
const texts = `
#- port.txt
Город и компания подписали договор о новом порте. «Мы не хотели больше ждать», — сказала мэр.
#- kota.txt
Pemerintah kota menandatangani kontrak pelabuhan untuk tiga puluh tahun.`;
const sources = `sources:
  port: {title: Порт, language: ru, snapshot: port.txt}
  kota: {title: Kota, language: id, snapshot: kota.txt}
`;

test("a quotation in another script or language is no defect of the source", () => {
  checkRule(
    quoteLanguage,
    `
claims:
  - {text: A, cites: {source: port, quote: we did not want to wait}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^ hint: This quotation is not in the language of 'port'. If it is a translation, add 'translated', and the original words as 'quote-original'.
  - {text: B, cites: {source: kota, quote: the city has signed a contract for the harbour}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: This quotation is not in the language of 'kota'. If it is a translation, add 'translated', and the original words as 'quote-original'.
  - {text: C, cites: {source: kota, quote: kota itu tidak akan menunggu}}
  - {text: D, cites: {source: port, quote: мы никогда не подпишем}}
  - {text: E, cites: {source: port, quote: we did not want to wait, translated: human}}
${sources}${texts}`,
  );
});

test("the fixes mark it as a translation", () => {
  const claim = (more: string) => `
claims:
  - text: A
    cites: [{source: port, quote: we did not want to wait${more}}]
${sources}`;
  checkFix(quoteLanguage, `${claim("")}${texts}`, claim(", translated: human"));
  checkFix(quoteLanguage, `${claim("")}${texts}`, claim(", translated: machine"), "Insert 'translated: machine'");
});
