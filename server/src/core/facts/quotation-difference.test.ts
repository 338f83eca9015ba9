import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleText } from "#core/evidence/article-text.ts";
import { findQuotation } from "#core/evidence/find-quotation.ts";
import { StoredText } from "#core/evidence/stored-text.ts";
import { describeDifference } from "./quotation-difference.ts";

const text = `Kota itu berkata: "Kami tidak ingin menunggu lebih lama lagi untuk pela-
buhan baru itu," dan menandatangani kontrak. The contract runs for thirty years,
and its price is much too high for a town of this size.`;

const cases: readonly [quotation: string, expected: object][] = [
  [
    "kami ingin menunggu lebih lama lagi",
    { kind: "left-out", words: "tidak", reading: "Kami tidak ingin menunggu lebih lama…" },
  ],
  [
    "kami tidak pernah ingin menunggu lebih lama lagi",
    { kind: "added", words: "pernah", reading: "Kami tidak ingin menunggu lebih lama…" },
  ],
  [
    "The contract runs for thirteen years",
    { kind: "replaced", words: "thirty", by: "thirteen", reading: "The contract runs for thirty years" },
  ],
  [
    "menunggu lama lagi untuk pelabuhan baru",
    { kind: "left-out", words: "lebih", reading: "menunggu lebih lama lagi untuk pelabuhan…" },
  ],
  [
    "the contracts run for thirty years and its price is too high for a town",
    { kind: "several", reading: "The contract runs for thirty years, and its price is much too high for a…" },
  ],
  ["its price is much too high … The contract runs for thirty years", { kind: "order" }],
];

for (const [quotation, expected] of cases) {
  test(`'${quotation}' differs in ${JSON.stringify(expected)}`, () => {
    const result = findQuotation(quotation, {}, new ArticleText(new StoredText(text, "text/plain"), {}));
    assert.equal(result?.kind, "differs");
    assert.deepEqual(describeDifference(result, quotation, text), expected);
  });
}
