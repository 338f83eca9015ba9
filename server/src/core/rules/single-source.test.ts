import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { readFixture } from "#testing/fixture.ts";
import { sameOriginSources } from "./same-origin-sources.ts";
import { singleSource } from "./single-source.ts";

const sources = `
sources:
  a: {title: A, via: wire}
  b: {title: B, via: [wire, radio]}
  c: {title: C}
`;

test("without the setting one origin is enough", () => {
  checkRule(singleSource, `claims:\n  - {text: It rained., cites: a}\n${sources}`);
  checkRule(singleSource, `#- dossier.yaml\nminimum-origins: 1\nclaims:\n  - {text: It rained., cites: a}\n${sources}`);
});

test("origins are counted, not sources", () => {
  checkRule(
    singleSource,
    `
#- dossier.yaml
minimum-origins: 3
#- claims.dossier.yaml
claims:
  - text: It rained.
    cites: [a, b]
#   ^^^^^ information: This claim has 2 origins, wire and radio; this dossier wants 3.
  - text: It rained again.
    cites: [b, c]
${sources}`,
  );
});

test("a claim without a source is another defect, and what cannot be counted is none", () => {
  checkRule(
    singleSource,
    `
#- dossier.yaml
minimum-origins: 2
#- claims.dossier.yaml
claims:
  - {text: It rained.}
  - {text: It rained., cites: []}
  - {text: It rained., cites: missing}
  - {text: It rained., cites: a, status: refuted}
${sources}`,
  );
});

test("a corroborated claim with one origin is reported once", () => {
  const { files } = readFixture(`
#- dossier.yaml
minimum-origins: 2
#- claims.dossier.yaml
claims:
  - {text: It rained., cites: a, status: corroborated}
${sources}`);
  const problems = dossierOf(files, [singleSource, sameOriginSources]).problems();
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ["same-origin-sources"],
  );
});
