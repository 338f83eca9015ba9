import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleText } from "./article-text.ts";
import { findQuotation } from "./find-quotation.ts";
import type { QuotationResult } from "./quotation-result.ts";
import { StoredText } from "./stored-text.ts";

// All articles here are written for these tests.
const articleOf = (text: string, body = {}): ArticleText => new ArticleText(new StoredText(text, undefined), { body });

const indonesian = articleOf(`Gubernur membuka jembatan baru di Ambon pada Senin, 3 Maret 2025.
“Kami tidak pernah menjanji\u00ADkan jembatan ini gratis,” kata Gubernur. Biayanya Rp5,5 miliar atau 51% dari anggaran.
"Warga kapal-
kapal kecil tetap boleh lewat," tambahnya, "dan kami tidak menginginkan itu berubah."`);

const english = articleOf(`The mayor said on Tuesday: “We don’t want – and never wanted – a second port…
We want the first one to work.” Asked about the cost, she declined to answer. The cost is 1,200 euros.`);

const russian = articleOf(`Министр заявил: «Мы не намерены закрывать порт». По его словам, ещё не всё решено,
а решение примут в конце мая. «Мы готовы к переговорам», — добавил министр.`);

const german =
  articleOf(`Die Ministerin erklärte am 5. Mai: „Wir werden die Brücke nicht schließen.“ Die Straße bleibe offen, so
die Ministerin; über die Nord- und Südrampe werde noch entschie-
den.`);

const spanish =
  articleOf(`El alcalde afirmó que «no se cerrará ningún puerto» y que las obras cuestan 3,2 millones de euros.
Preguntado por los plazos, el alcalde respondió: «Aún no lo sabemos».`);

const kind = (quotation: string, article: ArticleText): string | undefined =>
  findQuotation(quotation, {}, article)?.kind;
const passages = (result: QuotationResult | undefined, article: ArticleText): readonly string[] => {
  const spans = result?.kind === "found" || result?.kind === "elsewhere" ? result.spans : [];
  return spans.map(({ start, end }) => article.text.slice(start, end));
};

test("quotations are found however they are typeset", () => {
  const quotations: readonly (readonly [string, ArticleText])[] = [
    ['"Kami tidak pernah menjanjikan jembatan ini gratis"', indonesian],
    ["kapal-kapal kecil TETAP boleh lewat", indonesian],
    ["We don't want -- and never wanted -- a second port... We want the first one", english],
    ["мы не намерены\n  закрывать порт", russian],
    ["Die STRASSE bleibe offen", german],
    ["„Nord- und Südrampe werde noch entschieden“", german],
    ["no se cerrara\u0301 ningún puerto", spanish],
  ];
  for (const [quotation, article] of quotations) assert.equal(kind(quotation, article), "found", quotation);
});

test("a part of a sentence is a quotation too, and half a word or number is not", () => {
  assert.equal(kind("tidak menginginkan itu", indonesian), "found");
  assert.equal(kind("51%", indonesian), "found");
  assert.equal(kind("200 euros", english), "absent");
  assert.equal(kind("5 miliar", indonesian), "absent");
  assert.equal(kind("51 dari anggaran", indonesian), "absent");
});

test("parts between omissions occur in order", () => {
  const result = findQuotation("Министр заявил … всё решено [...] в конце мая", {}, russian);
  assert.deepEqual(passages(result, russian), ["Министр заявил", "всё решено", "в конце мая"]);
  const twice = findQuotation("want … port", {}, english);
  assert.deepEqual(passages(twice, english), ["want", "port"]);
  const reversed = findQuotation("она отказалась … Мы готовы к переговорам", {}, russian);
  assert.equal(reversed?.kind, "absent");
  const swapped = findQuotation("Мы готовы к переговорам … Мы не намерены закрывать порт", {}, russian);
  assert.ok(swapped?.kind === "differs" && !swapped.inOrder && swapped.similarity === 1);
});

test("parts are as near to one another as they come", () => {
  const article = articleOf("The port. The port is open. The port will close.");
  const result = findQuotation("port … close", {}, article);
  assert.ok(result?.kind === "found");
  assert.equal(result.spans[0]?.start, article.text.lastIndexOf("port"));
  assert.equal(result.occurrences, 1);
});

test("bracketed words stand for any words", () => {
  assert.equal(kind("[T]he cost is [about] 1,200 euros", english), "found");
  assert.equal(kind("Asked about [it], she decline[s] to answer", english), "found");
  assert.equal(kind("[Она] не намерены [сейчас] закрывать порт", russian), "found");
  assert.equal(kind("she declined [sic] to answer", english), "found");
  assert.equal(kind("[T]he cost is not [about] 1,200 euros", english), "differs");
});

test("a mark that the source has too is no mark", () => {
  const article = articleOf("He wrote: “They [the ministers] report[ed] … in May (sic).” More.");
  assert.equal(kind("They [the ministers] report[ed] … in May (sic)", article), "found");
});

test("ё is е, as Russian is printed either way", () => {
  assert.equal(kind("еще не все решено", russian), "found");
  assert.equal(kind("Все ещё не решено", articleOf("Всё еще не решено.")), "found");
});

test("a dropped negation differs", () => {
  const cases: readonly (readonly [string, string, ArticleText])[] = [
    ["Kami pernah menjanjikan jembatan ini gratis", "tidak", indonesian],
    ["kami menginginkan itu", "tidak", indonesian],
    ["ещё всё решено, а решение", "не", russian],
    ["Wir werden die Brücke schließen", "nicht", german],
    ["el alcalde respondió: «Aún lo sabemos»", "no", spanish],
  ];
  for (const [quotation, lost, article] of cases) {
    const result = findQuotation(quotation, {}, article);
    assert.ok(result?.kind === "differs", quotation);
    const changes = result.parts.flatMap(({ diff }) => diff.filter((part) => part.kind !== "equal"));
    assert.deepEqual(
      changes.map((part) => [part.kind, part.text]),
      [["deleted", lost]],
      quotation,
    );
  }
});

test("one long word lost from a short quotation differs, two do not resemble it", () => {
  const article = articleOf("Die Brücke wird tatsächlich morgen geöffnet, sagte sie.");
  assert.equal(kind("Brücke wird morgen geöffnet", article), "differs");
  assert.equal(kind("Die Brücke wird geöffnet", article), "absent");
});

test("a difference is shown where it is, in the words of both", () => {
  const quotation = "Мы не намерены открывать порт";
  const result = findQuotation(quotation, {}, russian);
  assert.ok(result?.kind === "differs");
  assert.ok(result.similarity > 0.75 && result.similarity < 1);
  assert.equal(russian.text.slice(result.span.start, result.span.end), "Мы не намерены закрывать порт");
  const [part] = result.parts;
  assert.deepEqual(
    part?.diff.map(({ kind: is, text }) => `${is}: ${text}`),
    ["equal: Мы не намерены", "deleted: закрывать", "inserted: открывать", "equal: порт"],
  );
});

test("of several parts only the one that differs is shown as different", () => {
  const quotation = "Die Ministerin erklärte … Wir werden die Brücke sicher nicht schließen";
  const result = findQuotation(quotation, {}, german);
  assert.ok(result?.kind === "differs");
  assert.deepEqual(
    result.parts.map(({ similarity, diff }) => [similarity === 1, diff.length]),
    [
      [true, 1],
      [false, 3],
    ],
  );
});

test("short quotations are found exactly or not at all", () => {
  assert.equal(kind("Мы не готовы", russian), "absent");
  assert.equal(kind("a third port", english), "absent");
});

test("other words are absent", () => {
  assert.equal(kind("El gobierno enviará tropas a la frontera norte", spanish), "absent");
  assert.equal(kind("The minister will resign in autumn, she told reporters", english), "absent");
});

test("what stands outside of the body is said to", () => {
  const page = `Harbour opens late
Photo: the mayor at the new harbour
LONDON - The harbour opened a year late, the mayor said.
Related: storm closes airport for two days`;
  const article = new ArticleText(new StoredText(page, undefined), {
    title: "Harbour opens late",
    body: { from: "LONDON", to: "Related" },
    extras: [{ kind: "caption", from: "Photo" }],
  });
  const place = (quotation: string): string | undefined => {
    const result = findQuotation(quotation, {}, article);
    return result?.kind === "elsewhere" ? result.place : result?.kind;
  };
  assert.equal(place("harbour opens late"), "headline");
  assert.equal(place("the mayor at the new harbour"), "caption");
  assert.equal(place("storm closes airport"), "other");
  assert.equal(place("the mayor said. Related: storm"), "other");
  assert.equal(place("the mayor"), "found");
});

test("without a body, or without words, there is no answer", () => {
  assert.equal(kind("the mayor", articleOf("The mayor said no.", { from: "BERLIN" })), undefined);
  assert.equal(kind("…", english), undefined);
});

test("hints choose among occurrences", () => {
  const article = articleOf("Kami siap.\nIa berkata: kami siap, kata menteri.\n\nAkhirnya kami siap pergi.");
  const at = (hints: object): readonly unknown[] => {
    const result = findQuotation("kami siap", hints, article);
    return result?.kind === "found" ? [result.spans[0]?.start, result.occurrences, result.hintsFit] : [];
  };
  const [first, second, third] = Array.from(article.text.matchAll(/kami siap/gi), ({ index }) => index);
  assert.deepEqual(at({}), [first, 3, true]);
  assert.deepEqual(at({ prefix: "berkata" }), [second, 1, true]);
  assert.deepEqual(at({ suffix: "pergi." }), [third, 1, true]);
  assert.deepEqual(at({ at: "2" }), [second, 1, true]);
  assert.deepEqual(at({ at: "p2" }), [third, 1, true], "short lines and an empty one: wrapped by hand");
  assert.deepEqual(at({ prefix: "dia" }), [first, 3, false]);
  assert.deepEqual(at({ at: "9" }), [third, 3, false], "the nearest");
  assert.deepEqual(at({ at: "above" }), [first, 3, true]);
});
