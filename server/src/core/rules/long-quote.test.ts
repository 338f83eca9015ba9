import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { longQuote } from "./long-quote.ts";

const cites = (key: string, count: number): string =>
  `claims:\n  - {text: A, cites: [{source: a1, ${key}: "${"w ".repeat(count)}…"}]}\n`;

test("sixty words are not long, and marks are no words", () => {
  checkRule(longQuote, cites("quote", 60));
  checkRule(longQuote, cites("prefix", 61));
});

test("sixty-one are, in the original language too", () => {
  checkRule(
    longQuote,
    `${cites("quote-original", 61)}#${" ".repeat(50)}${"^".repeat(125)} information: This quotation has 61 words. Shorten it to the words that matter, or make sure of the right to copy that much.\n`,
  );
});

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => wordFor(from + i)).join(" ");

const wordFor = (number: number): string => [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");

test("it is shortened to its first sentences, or to its ends", () => {
  const quote = (text: string) =>
    `claims:\n  - text: A\n    cites:\n      - source: a1\n        quote: ${text}   # all of it\n`;
  const long = quote(`"${numbered(1, 30)}. It ${numbered(32, 50)}. And [sic] ${numbered(53, 80)}."`);
  checkFix(longQuote, long, quote(`"${numbered(1, 30)}. It ${numbered(32, 50)}."`));
  checkFix(
    longQuote,
    long,
    quote(`"${numbered(1, 12)} … ${numbered(69, 80)}."`),
    "Shorten the quotation to 'b c d e f g h i j ba bb bc … gj ha hb hc hd he hf hg hh hi h…'",
  );
  checkFix(longQuote, quote(numbered(1, 61)), quote(`${numbered(1, 12)} … ${numbered(50, 61)}`));
});
