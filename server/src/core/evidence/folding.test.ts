import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldText } from "./folding.ts";

const fold = (text: string): string => foldText(text).text;

test("what typesetters vary does not count", () => {
  assert.equal(fold("“Strategic\u00A0talks” – phase\tII"), fold('"strategic talks" - phase  ii'));
  assert.equal(fold("co\u00ADoper\u200Bation"), "cooperation");
  assert.equal(fold("wait … what. . . and ....then"), "wait ... what... and ...then");
  assert.equal(fold("une « Straße » large"), "une strasse large");
  assert.equal(fold("STRAẞE"), "strasse");
  assert.equal(fold("ΣΊΣΥΦΟΣ"), fold("σίσυφος"));
  assert.equal(fold("ﬁnal"), "final");
  assert.equal(fold("İstanbul"), "istanbul");
});

test("an apostrophe stays between letters, a quotation mark goes", () => {
  assert.equal(fold("l’accord 'signé' п'ятниця пʼятниця"), "l'accord signé п'ятниця п'ятниця");
});

test("accents make other words", () => {
  assert.notEqual(fold("él"), fold("el"));
  assert.equal(fold("Yva\u0301n"), "yván");
  assert.equal(fold("ＩＩ　ﾊﾞ"), fold("II バ"));
});

test("a soft hyphen at the end of a line is a hyphen", () => {
  assert.equal(fold("koope\u00AD\n  rasi"), "koope- rasi");
});

test("offsets lead back to the pieces of the original", () => {
  const original = 'Sagte: "Die\u00A0\n Straße\u00AD" …';
  const { text, map } = foldText(original);
  const back = (part: string): string => {
    const start = text.indexOf(part);
    const span = map.originalSpan({ start, end: start + part.length });
    return original.slice(span.start, span.end);
  };
  assert.equal(back("die strasse"), "Die\u00A0\n Straße");
  assert.equal(back("s"), "S");
  assert.equal(back("..."), "…");
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...'a’"\u00AD\u200B\u0301\u0327 \n.-…–ßΣςİi1½²ﬁﷺ´¨ㄱ각漢ｶﾞ\u{1F600}\uD800') }),
);

test("offsets map exactly, for any Unicode", () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text, map } = foldText(original);
      let end = 0;
      for (let offset = 0; offset < text.length; offset++) {
        const span = map.originalSpan({ start: offset, end: offset + 1 });
        assert.ok(span.start < span.end && span.end <= original.length);
        assert.ok(span.start >= end || span.end === end, "in order, pieces apart or the same");
        end = span.end;
        const piece = fold(original.slice(span.start, span.end));
        assert.ok(piece === "" || piece.includes(text.charAt(offset)), `${JSON.stringify(piece)} at ${offset}`);
      }
    }),
    { numRuns: 300 },
  );
});

test("composed and decomposed text fold alike, and folded text stays as it is", () => {
  fc.assert(
    fc.property(anyText, (original) => {
      assert.equal(fold(original.normalize("NFD")), fold(original.normalize("NFC")));
      const folded = fold(original.normalize("NFKC").replaceAll(".", "!"));
      assert.equal(fold(folded), folded);
    }),
    { numRuns: 300 },
  );
});

test("the fast way through plain characters gives what the careful way gives", () => {
  for (let code = 0x21; code < 0xac10; code += code < 0x700 || (code >= 0x3000 && code < 0x3100) ? 1 : 16) {
    const character = String.fromCharCode(code);
    if (/[\s.\p{Pd}\u2043\u2212]|\p{DI}/u.test(character)) continue;
    assert.equal(fold(`x${character}x`), fold(`x${character}\u200Bx`), `U+${code.toString(16)}`);
  }
});
