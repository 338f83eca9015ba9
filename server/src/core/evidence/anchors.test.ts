import assert from "node:assert/strict";
import { test } from "node:test";
import { type Anchors, findAnchors, isAnchored } from "./anchors.ts";

// Written for these tests.
const page = `Home | News
«Мы не  хотим этого», —
сказал министр. Источник: агентство
Ещё новости. Источник: агентство`;

const between = (text: string, anchors: Anchors): string => {
  const found = findAnchors(text, anchors);
  return isAnchored(found)
    ? text.slice(found.from?.start ?? 0, found.to?.start ?? text.length)
    : found.map(({ anchor, reason }) => `${anchor} ${reason}`).join(", ");
};

test("white space and quotation marks do not count, case does", () => {
  assert.equal(between(page, { from: '"Мы не хотим', to: "Источник:" }), page.slice(12, page.indexOf("Источник")));
  assert.equal(between(page, { from: '" , — сказал' }), "from not-found");
  assert.equal(between(page, { from: "этого”, —\n  сказал", to: "министр" }), "этого», —\nсказал ".slice(0, 17));
  assert.equal(between(page, { from: "мы не хотим" }), "from not-found");
});

test("an anchor that is left out or empty is the end of the text", () => {
  assert.equal(between(page, {}), page);
  assert.equal(between(page, { from: " ", to: "|" }), "Home ");
});

test("the end is looked for behind the beginning", () => {
  assert.equal(between(page, { from: "Ещё", to: "Источник" }), "Ещё новости. ");
  assert.equal(between(page, { from: "Ещё", to: "Home" }), "to reversed");
  assert.equal(between(page, { from: "Ещё", to: "Конец" }), "to not-found");
  assert.equal(between(page, { from: "Начало", to: "Home" }), "from not-found");
  assert.equal(between(page, { from: "Начало", to: "Конец" }), "from not-found, to not-found");
});

test("composition and what cannot be seen do not count", () => {
  assert.equal(between("El se\u00ADñor Gómez", { from: "señor" }), "se\u00ADñor Gómez");
  assert.equal(between("El señor Go\u0301mez", { from: "Gómez" }), "Go\u0301mez");
});

test("an anchor is words, not a pattern", () => {
  assert.equal(between("a (b) [c] $1. {x|y} ^end", { from: "(b) [c]", to: "{x|y} ^" }), "(b) [c] $1. ");
});
