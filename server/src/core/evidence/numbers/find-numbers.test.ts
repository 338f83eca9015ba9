import assert from "node:assert/strict";
import { test } from "node:test";
import { findDateMentions } from "#core/dates/date-mentions.ts";
import { languageOf } from "#core/language/languages.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";

// All texts are ours.

const find = (tags: string, text: string): readonly NumberMention[] =>
  findNumbers(
    text,
    tags.split(" ").map((tag) => languageOf(tag) ?? assert.fail(tag)),
  );

const values = (tags: string, text: string): readonly number[] => find(tags, text).map(({ value }) => value);

const one = (tags: string, text: string): NumberMention => {
  const found = find(tags, text);
  assert.equal(found.length, 1, text);
  return found[0] ?? assert.fail();
};

const spans = (tags: string, text: string): readonly string[] =>
  find(tags, text).map(({ span }) => text.slice(span.start, span.end));

test("a mention says where it is, how much it is and how it is written", () => {
  const text = "Assets worth about $5.5 billion are frozen.";
  const mention = one("en", text);
  assert.equal(text.slice(mention.span.start, mention.span.end), "$5.5 billion");
  assert.deepEqual(mention, {
    span: { start: 19, end: 31 },
    readings: [{ value: 5.5e9, digits: "55", power: 8 }],
    value: 5.5e9,
    mantissa: "5.5",
    scale: 9,
    unit: { kind: "currency", code: "USD" },
    bound: "about",
    isWord: false,
    isYearLike: false,
    isLabel: false,
    isAge: false,
    isCollective: false,
    range: undefined,
  });
});

test("a number keeps the precision it is written with", () => {
  assert.deepEqual(one("en", "5.50 tonnes").readings, [{ value: 5.5, digits: "550", power: -2 }]);
  assert.deepEqual(one("en", "5,500 tonnes").readings, [{ value: 5500, digits: "5500", power: 0 }]);
  assert.deepEqual(one("en", "5.5 thousand tonnes").readings, [{ value: 5500, digits: "55", power: 2 }]);
});

test("separators are read as the language writes them", () => {
  for (const [tag, text] of [
    ["en", "12,345.6"],
    ["id", "12.345,6"],
    ["es", "12.345,6"],
    ["es", "12,345.6"],
    ["pt", "12.345,6"],
    ["fr", "12\u202F345,6"],
    ["fr", "12 345,6"],
    ["de", "12.345,6"],
    ["de", "12'345.6"],
    ["de", "12’345,6"],
    ["ru", "12\u00A0345,6"],
    ["ru", "12 345,6"],
    ["uk", "12\u00A0345,6"],
    ["en", "12\u2009345.6"],
  ] as const) {
    assert.deepEqual(values(tag, `They moved ${text} tonnes.`), [12345.6], `${tag} ${text}`);
  }
  assert.deepEqual(values("en", "12,345,678 and 1,23,45,678"), [12345678, 12345678]);
  assert.deepEqual(values("en", "in 15 300 left"), [15, 300]);
  assert.deepEqual(values("en", "in all 15 000 left"), [15000]);
  assert.deepEqual(values("es", "1.234.567,8 millones"), [1234567.8e6]);
});

test("three digits behind one mark have both readings where the language does not decide", () => {
  const readings = (tag: string, text: string) => one(tag, text).readings.map(({ value }) => value);
  assert.deepEqual(readings("en", "1,234"), [1234]);
  assert.deepEqual(readings("en", "1.234"), [1.234, 1234]);
  assert.deepEqual(readings("id", "1.234"), [1234]);
  assert.deepEqual(readings("id", "1,234"), [1.234, 1234]);
  assert.deepEqual(readings("es", "1.234"), [1234, 1.234]);
  assert.deepEqual(readings("es", "1,234"), [1234, 1.234]);
  assert.deepEqual(readings("es", "1.000"), [1000]);
  assert.deepEqual(readings("ru", "1.234"), [1234, 1.234]);
  assert.deepEqual(readings("id", "1,234 miliar"), [1.234e9]);
  assert.deepEqual(readings("id", "0,234"), [0.234]);
  assert.deepEqual(readings("id", "1234,567"), [1234.567]);
});

test("digits that are no number are passed over", () => {
  for (const text of ["1.2.3", "007", "12,34,5", "1.2345.678", "9".repeat(31)]) {
    assert.deepEqual(values("en", `It says ${text} here.`), [], text);
  }
});

test("dates and their days are no numbers", () => {
  for (const text of [
    "It lasted from 21 to 23 June.",
    "It lasted from 28 May to 2 June 2021.",
    "They met on 21, 22 and 23 June.",
    "They met on June 21 and 23.",
    "They met on the 21st and 23rd of June.",
    "On 22 Jun they met.",
    "On the 7th they met.",
    "It was signed on 2025-05-07.",
    "It began in the 1990s, not in the 60s.",
    "The season 2021-22 is over, and so is 2022/23.",
  ]) {
    assert.deepEqual(values("en", text), [], text);
  }
  assert.deepEqual(values("en", "They met on June 21, 22 and 23, 2021."), [2021]);
  assert.deepEqual(values("id", "Rapat 21 dan 23 Juni, Selasa (26/1), tanggal 7, tahun 1990-an dan tahun 90-an"), []);
  assert.deepEqual(values("es", "el 21 y el 22 de junio, el día 7, los años 90"), []);
  assert.deepEqual(values("ru", "с 21 по 23 июня, пятого мая, в 1990-х и 90-х годах"), []);
  assert.deepEqual(values("de", "am 7. und 8. Mai, am 3.10., in den 1990er Jahren"), []);
  assert.deepEqual(values("en", "On 7 May 20 people came; May 7 and 20 people."), [20, 20]);
});

test("a bare number that may be a year is marked as one", () => {
  const years = find("en", "In 2019 there were 1500 soldiers, 2000 dollars, 1,500 cars and 1800 percent.");
  assert.deepEqual(
    years.map(({ value, isYearLike }) => [value, isYearLike]),
    [
      [2019, true],
      [1500, true],
      [2000, false],
      [1500, false],
      [1800, false],
    ],
  );
});

test("clock times are no numbers", () => {
  assert.deepEqual(values("en", "at 20:15, at 8:15 pm, at 20.15, 8 p.m., 11 am, 20.15 GMT"), []);
  assert.deepEqual(values("id", "pukul 20.15 WIB, jam 20"), []);
  assert.deepEqual(values("de", "um 20 Uhr, 20.15 Uhr"), []);
  assert.deepEqual(values("fr", "à 20h15, à 20h, à 20 h 30"), []);
  assert.deepEqual(values("de", "um 20.15 Prozent gestiegen"), [20.15]);
});

test("codes, addresses and names with digits in them are no numbers", () => {
  for (const text of [
    "G7, G-7, F-16s, Su-30MK2, COVID-19, MH370, 9M729, 1b4f2a and Tu-160",
    "https://example.org/2/345 www.example.org/77 example.org/88 user42@example.org @user99 #2021",
    "+7 495 123-45-67, 021-555-1234, 555-12-34",
    "550e8400-e29b-41d4-a716-446655440000",
    "12/2011 and 24/7 and 9/11",
    "as said before [12]",
    "5G and 3D",
  ]) {
    assert.deepEqual(values("en", text), [], text);
  }
  assert.deepEqual(values("ru", "С-400, закон 123-ФЗ, Су-30"), []);
});

test("the number of a law or of an article is a name", () => {
  assert.deepEqual(values("en", "Article 5, articles 5 and 7, No. 12, page 340, Security Council Resolution 2231"), []);
  assert.deepEqual(
    values("id", "Pasal 7 ayat 12, UU Nomor 12 Tahun 2011, PP 28 Tahun 2025, PP No 28, Praktisi bahas PP 28"),
    [],
  );
  assert.deepEqual(values("es", "artículo 50, n.º 12, nº 13, núm. 14"), []);
  assert.deepEqual(values("pt", "artigo 5.º, n.º 12"), []);
  assert.deepEqual(values("de", "Artikel 50, Nr. 12, § 13"), []);
  assert.deepEqual(values("ru", "статья 50, № 123, пункта 14"), []);
  assert.deepEqual(values("uk", "стаття 50, № 123, пункту 14"), []);
  assert.deepEqual(values("fr", "l'article 50, n° 12"), []);
  assert.deepEqual(values("id", "perjanjian 20 tahun itu, 5 jam 20 menit"), [20, 5, 20]);
});

test("what may be part of a name is marked", () => {
  const labels = find(
    "en",
    "The Boeing 737 of the Group of Twenty flew under UN resolution 1701 in World War II with 20 people",
  );
  assert.deepEqual(
    labels.map(({ value, isLabel }) => [value, isLabel]),
    [
      [737, true],
      [20, true],
      [1701, true],
      [2, true],
      [20, false],
    ],
  );
  assert.equal(one("en", "Some 20 people").isLabel, false);
  assert.equal(one("en", "In Moscow 51% voted").isLabel, false);
});

test("ages are marked", () => {
  for (const text of [
    "Rossi, 61, left",
    "a judge aged 61",
    "a 61-year-old judge",
    "he is 61 years old",
    "Judge Rossi (61)",
  ]) {
    assert.equal(one("en", text).isAge, true, text);
  }
  assert.equal(one("id", "Rossi, 61 tahun, pergi").isAge, true);
  assert.equal(one("id", "berusia 61 tahun").isAge, true);
  assert.equal(one("ru", "61-летний судья").isAge, true);
  assert.equal(one("de", "der 61-jährige Richter").isAge, true);
  assert.equal(one("en", "there were 61 people").isAge, false);
});

test("both ends of a range have the unit and the scale of one of them", () => {
  const range = (tag: string, text: string) =>
    find(tag, text).map(({ value, unit, range }) => [value, unit.kind, range]);
  assert.deepEqual(range("id", "10-15 persen"), [
    [10, "percent", "from"],
    [15, "percent", "to"],
  ]);
  assert.deepEqual(range("id", "10 hingga 15 juta"), [
    [10e6, "none", "from"],
    [15e6, "none", "to"],
  ]);
  assert.deepEqual(range("en", "$5–6 million"), [
    [5e6, "currency", "from"],
    [6e6, "currency", "to"],
  ]);
  assert.deepEqual(range("en", "between 10 and 15 people"), [
    [10, "none", "from"],
    [15, "none", "to"],
  ]);
  assert.deepEqual(range("ru", "от 10 до 15"), [
    [10, "none", "from"],
    [15, "none", "to"],
  ]);
  assert.deepEqual(range("en", "10 and 15 people"), [
    [10, "none", undefined],
    [15, "none", undefined],
  ]);
  assert.equal(find("id", "10 hingga 15").at(1)?.bound, "exactly");
  assert.deepEqual(range("en", "Sales fell 18.4% to $6.75bn."), [
    [18.4, "percent", undefined],
    [6.75e9, "currency", undefined],
  ]);
});

test("parts are fractions, but for those of a century or a decade", () => {
  assert.deepEqual(values("id", "seperempat abad, setengah, sepertiga, dua pertiga"), [
    25,
    0.5,
    ...[1 / 3, 2 / 3].map(near),
  ]);
  assert.deepEqual(values("en", "a third of the seats in a third term, one third, ½, 3/4"), [
    near(1 / 3),
    3,
    near(1 / 3),
    0.5,
    0.75,
  ]);
  assert.deepEqual(values("en", "a quarter century, a quarter of a century, half a decade"), [25, 25, 5]);
  assert.deepEqual(values("en", "2½ tonnes, 2 ½"), [2.5, 2, 0.5]);
});

const near = (value: number): number => Number(value.toPrecision(15));

test("collectives are counted, and marked as seldom exact", () => {
  const dozens = find("en", "a dozen, two dozen, half a dozen, two decades, dozens of people, thousands");
  assert.deepEqual(
    dozens.map(({ readings, isCollective }) => [readings.map(({ value }) => value), isCollective]),
    [
      [[12], true],
      [[24, 2], true],
      [[6], true],
      [[20, 2], true],
    ],
  );
});

test("letters behind the digits are scales or units", () => {
  assert.deepEqual(
    find("en", "5bn, 5k, 5m, $5m, 100km, 50kg").map(({ readings }) => readings.map(({ value }) => value)),
    [[5e9], [5000, 5], [5e6, 5], [5e6], [100], [50]],
  );
  assert.deepEqual(values("id", "Rp5 M, Rp5,5T, Rp200 jt"), [5e9, 5.5e12, 200e6]);
  assert.deepEqual(values("fr", "5 M€, 5 Md€, 5 m"), [5e6, 5e9, 5]);
});

test("a sign of a currency belongs to its own number", () => {
  assert.deepEqual(spans("en", "5 $10"), ["5", "$10"]);
  assert.deepEqual(
    find("en", "US$5, USD 6, 7 euros, £8, R$9, 10 pesos, Rp11, C$12").map(
      ({ unit }) => unit.kind === "currency" && unit.code,
    ),
    ["USD", "USD", "EUR", "GBP", "BRL", undefined, "IDR", "CAD"],
  );
});

test("of several languages the longer reading counts, and of one word both", () => {
  assert.deepEqual(values("id en", "lebih dari 5,5 miliar, more than 5.5 billion"), [5.5e9, 5.5e9]);
  assert.deepEqual(
    one("en de", "5 Billion").readings.map(({ value }) => value),
    [5e9, 5e12],
  );
  assert.deepEqual(findNumbers("5 million", []), []);
});

test("dates that are known already are not looked for again", () => {
  const text = "On 7 May 2025 they signed 20 papers.";
  const languages = [languageOf("en") ?? assert.fail()];
  assert.deepEqual(findNumbers(text, languages, findDateMentions(text, languages)), findNumbers(text, languages));
  assert.equal(findNumbers(text, languages, []).length, 2);
});

test("long lists are read to their end", () => {
  const long = 50_000;
  assert.equal(values("en", `June 21${", 22".repeat(long)}`).length, long);
  assert.ok(values("fr", `1${" 234".repeat(long)}`).length <= 1);
  assert.ok(values("id", "dua juta tiga ribu ".repeat(long / 10)).length > 0);
  assert.deepEqual(values("en", "1.".repeat(long)), []);
});

test("a group of three that ends in zero is no decimal, unless the mark is the language's own", () => {
  const readings = (tag: string, text: string) => one(tag, text).readings.map(({ value }) => value);
  assert.deepEqual(readings("es", "3.500 millones de pesos"), [3.5e9]);
  assert.deepEqual(readings("es", "3.512 millones de pesos"), [3.512e9, 3.512e6]);
  assert.deepEqual(readings("fr", "3.500 habitants"), [3500]);
  assert.deepEqual(readings("en", "3.500 million"), [3.5e6]);
});

test("a year before a comma and a closing mark may be one", () => {
  for (const text of ['"We lost in 2022," he said.', "(«Ми програли у 2022», — сказав він.)", "In 2022."]) {
    assert.deepEqual(
      find("en", text).map(({ value, isYearLike }) => [value, isYearLike]),
      [[2022, true]],
      text,
    );
  }
});
