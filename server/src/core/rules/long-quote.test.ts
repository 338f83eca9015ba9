import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
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
