import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { phraseList } from "#core/language/word-list.ts";
import { compareNumber } from "./compare-number.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";
import { numbersToCheck } from "./numbers-to-check.ts";

const tag = fc.constantFrom(...allLanguages.map((language) => language.tag));

/** Words that are no number in any of the languages. */
const inText = (number: string): string => `Xyz zyx ${number} yxz`;

const format = (tag: string, value: number, fractionDigits = 0): string =>
  new Intl.NumberFormat(tag, { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }).format(
    value,
  );

const find = (tag: string, text: string): readonly NumberMention[] =>
  findNumbers(text, [languageOf(tag) ?? assert.fail(tag)]);

const only = (tag: string, text: string): NumberMention => {
  const found = find(tag, text);
  assert.equal(found.length, 1, `${tag}: ${text}`);
  return found[0] ?? assert.fail();
};

/** An integer with at least two digits that are not zeros at the end. */
const telling = fc.integer({ min: 11, max: 99_999_999 }).filter((value) => String(value).replace(/0+$/, "").length > 1);

/** Digits, of which up to two are decimals; below a thousand. */
const mantissa = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 2 }))
  .filter(([digits, fraction]) => digits < 10 ** (3 + fraction));

const scales = allLanguages.flatMap(({ tag, numbers }) =>
  Object.entries(numbers.scales).flatMap(([power, phrases]) =>
    phraseList(phrases).map((word) => ({ tag, power: Number(power), word })),
  ),
);

const bounds = allLanguages.flatMap(({ tag, numbers }) =>
  Object.entries(numbers.bounds).flatMap(([kind, phrases]) =>
    phraseList(phrases).map((phrase) => ({ tag, kind, phrase })),
  ),
);

test("a number as Intl formats it is found, with its value and its place", () => {
  const digits = fc.integer({ min: 0, max: 10 ** 13 });
  fc.assert(
    fc.property(tag, digits, fc.integer({ min: 0, max: 2 }), (tag, value, fractionDigits) => {
      const written = format(tag, value / 10 ** fractionDigits, fractionDigits);
      const mention = only(tag, inText(written));
      assert.equal(mention.value, value / 10 ** fractionDigits, `${tag} ${written}`);
      assert.deepEqual(mention.span, { start: 8, end: 8 + written.length });
      assert.equal(mention.mantissa, written);
    }),
  );
});

test("a number with any scale word of any language has the value of both", () => {
  fc.assert(
    fc.property(fc.constantFrom(...scales), mantissa, ({ tag, power, word }, [digits, fraction]) => {
      const written = `${format(tag, digits / 10 ** fraction, fraction)} ${word}`;
      const mention = only(tag, inText(written));
      assert.equal(mention.value, Number(`${digits}e${power - fraction}`), `${tag} ${written}`);
      assert.equal(mention.scale, power);
    }),
  );
});

test("across languages a number is found, with another digit absent, a thousandfold of another scale", () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(tag, tag, telling, change, (tagOfClaim, tagOfText, value, [place, by]) => {
      const mentions = find(tagOfText, inText(format(tagOfText, value)));
      const verdict = (claimed: number): string =>
        compareNumber(only(tagOfClaim, inText(format(tagOfClaim, claimed))), mentions).verdict;
      assert.equal(verdict(value), "found");
      assert.equal(verdict(value * 1000), "scale");
      assert.equal(verdict(mutated(value, place, by)), "absent");
    }),
  );
});

/** Another number of as many digits, of which one is different. */
function mutated(value: number, place: number, by: number): number {
  const digits = Array.from(String(value), Number);
  const at = place % digits.length;
  const old = digits[at] ?? 0;
  digits[at] = at === 0 ? ((old - 1 + by) % 9) + 1 : (old + by) % 10;
  return Number(digits.join(""));
}

test("rounded to a decimal of a million it is the same number, two decimals off it is not", () => {
  fc.assert(
    fc.property(tag, fc.integer({ min: 1_000_001, max: 998_999_999 }), (tagOfText, value) => {
      const mentions = find(tagOfText, inText(format(tagOfText, value)));
      const verdict = (tenths: number): string =>
        compareNumber(only("en", `${(tenths / 10).toFixed(1)} million`), mentions).verdict;
      assert.equal(verdict(Math.round(value / 1e5)), "found");
      assert.notEqual(verdict(Math.round(value / 1e5) + 2), "found");
    }),
  );
});

test("every bound of every language is found before its number", () => {
  for (const { tag, kind, phrase } of bounds) {
    // An article that is cut off is joined to the number.
    const blank = /['’]$/.test(phrase) ? "" : " ";
    assert.equal(only(tag, `Xyz ${phrase}${blank}345 yxz`).bound, kind, `${tag} ${phrase}`);
  }
});

test("mentions of any text lie in it, in order and apart, and those to check are among them", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.constantFrom("1", "20", "2021", "1.234", "5,5", "-", "–", ".", ",", "%", "$", "Rp", "№", "ke-", "st", "\n\n"),
    fc.constantFrom(...allLanguages.flatMap(({ numbers }) => phraseList(Object.values(numbers.cardinals).join(",")))),
    fc.constantFrom(
      "juta",
      "million",
      "half",
      "third",
      "and",
      "tahun",
      "Juni",
      "hingga",
      "мая",
      "½",
      "XX",
      "ein",
      "une",
    ),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom("", " ", "\u00A0")), { maxLength: 12 })
    .map((pieces) => pieces.flat().join(""));
  const languages = fc.subarray([...allLanguages], { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(text, languages, (written, inLanguages) => {
      const mentions = findNumbers(written, inLanguages);
      let end = 0;
      for (const { span, readings, value } of mentions) {
        assert.ok(end <= span.start && span.start < span.end && span.end <= written.length);
        end = span.end;
        assert.equal(readings[0]?.value, value);
        assert.ok(readings.every((reading) => Number.isFinite(reading.value) && reading.value >= 0));
      }
      for (const mention of numbersToCheck(written, inLanguages)) {
        assert.equal(compareNumber(mention, mentions).verdict, "found");
      }
    }),
    { numRuns: 500 },
  );
});
