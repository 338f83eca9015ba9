import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { invalidEnum } from "./invalid-enum.ts";

test("every word of a vocabulary, and what stands for one, is known", () => {
  checkRule(
    invalidEnum,
    `
#- dossier.yaml
profile: strict
rules: {single-source: off, unused-record: false, todo: none}
#- a.dossier.yaml
events:
  e1: {status: "planned", phase: in-force, type: anything, claims: [{text: A, kind: quote, confidence: , wording: contested}]}
`,
  );
});

test("grades have a rule of their own, and what is no scalar is of the wrong type", () => {
  checkRule(invalidEnum, "sources:\n  a1: {title: A, reliability: Z, type: [article]}\n");
});

test("spelt otherwise, misspelt, another word, and nothing alike", () => {
  checkRule(
    invalidEnum,
    `
#- dossier.yaml
profile: constructor
#        ^^^^^^^^^^^ error: Profile 'constructor' is not known; use one of 'draft', 'recommended', 'strict'.
rules: {single-source: warn}
#                      ^^^^ error: Severity 'warn' is not known; use 'warning'.
#- a.dossier.yaml
events:
  e1:
    status: canceled
#           ^^^^^^^^ error: Status 'canceled' is not known; use 'cancelled'.
    phase: In force
#          ^^^^^^^^ error: Phase 'In force' is not known; use 'in-force'.
    date-basis: 'Guessed'
#               ^^^^^^^^^ error: Date basis 'Guessed' is not known; use 'inferred'.
    claims:
      - text: A
        kind: qoute
#             ^^^^^ error: Kind 'qoute' is not known; use 'statement'.
        status: rejected
#               ^^^^^^^^ error: Status 'rejected' is not known; use 'refuted'.
        figures: [{value: 1, bound: ">"}]
#                                   ^^^ error: Bound '>' is not known; use 'more-than'.
`,
  );
});

test("the same word is replaced by what is in the vocabulary of the place", () => {
  checkFix(invalidEnum, "sources:\n  a1: {title: A, type: agency}\n", "sources:\n  a1: {title: A, type: wire}\n");
  checkFix(invalidEnum, "actors:\n  a1: {name: A, type: 'agency'}\n", "actors:\n  a1: {name: A, type: 'outlet'}\n");
});

test("where nothing is alike, all words are offered", () => {
  const before = "claims:\n  - {text: A, confidence: 5}\n";
  checkFix(invalidEnum, before, before.replace("5", "moderate"), "Replace by 'moderate'");
});

test("scopes outside the dossier's own list, where it has one", () => {
  const records = `
instruments:
  dues: {title: Harbour dues act, scope: tolls}
claims:
  - text: The dues act governs all.
    governs: {instrument: dues, scope: [Fisheries, tolls]}
`;
  checkRule(invalidEnum, records);
  checkRule(
    invalidEnum,
    `#- dossier.yaml
scopes: [fisheries]
#- a.dossier.yaml
instruments:
  dues: {title: Harbour dues act, scope: tolls}
#                                        ^^^^^ information: 'tolls' is not one of the dossier's 'scopes'; add it there, or use one of 'fisheries'.
claims:
  - text: The dues act governs all.
    governs: {instrument: dues, scope: [Fisheries, tolls]}
#                                                  ^^^^^ information: 'tolls' is not one of the dossier's 'scopes'; add it there, or use one of 'fisheries'.
`,
  );
});
