import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { unusedRecord } from "./unused-record.ts";

test("references of every kind count, but not those of the record itself", () => {
  checkRule(
    unusedRecord,
    `
#- a.dossier.yaml
events:
  e1: {date: 2001, title: T, cites: [{source: s1, via: o1}], actors: [{actor: a1}], under: i1}
  e2: {date: 2001, title: T}
sources:
  s1: {title: S, publisher: o2, revises: [s2]}
  s2: {title: S}
  s3: {title: S, revises: s3}
# ^^ hint: Nothing cites 's3'.
#- b.dossier.yaml
actors:
  a1: {name: A}
  o1: {name: O, type: outlet, owner: o3}
  o2: {name: O}
  o3: {name: O}
  __proto__: {name: P}
# ^^^^^^^^^ hint: Nothing refers to '__proto__'.
instruments:
  i1: {title: I, ratified: {o2: 2001}}
  i2: {title: I}
# ^^ hint: Nothing refers to 'i2'.
`,
  );
});

test("a stock of records is larger than what is used of it", () => {
  const many = Array.from({ length: 1001 }, (_, i) => `  s${i}: {title: S}\n`).join("");
  checkRule(unusedRecord, `sources:\n${many}`);
});

test("the record is taken out", () => {
  checkFix(
    unusedRecord,
    "sources:\r\n  s1:\r\n    title: S\r\n  s2: {title: S}\r\nevents:\r\n  e1: {date: 2001, cites: s2}\r\n",
    "sources:\r\n  s2: {title: S}\r\nevents:\r\n  e1: {date: 2001, cites: s2}\r\n",
  );
});

test("a record whose comment or anchor would be lost stays", () => {
  const fixesOf = (record: string): number => {
    const dossier = dossierOf(new Map([["a.dossier.yaml", `sources:\n  s1: ${record}\n`]]), [unusedRecord]);
    return dossier.problems()[0]?.fixes?.(dossier).length ?? -1;
  };
  assert.equal(fixesOf("{title: S}"), 1);
  assert.equal(fixesOf("{title: &name S}"), 0);
  assert.equal(fixesOf("{title: S} # why"), 0);
});
