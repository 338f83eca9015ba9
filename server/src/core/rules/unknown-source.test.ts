import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownSource } from "./unknown-source.ts";

test("a source may be recorded in another file of the dossier", () => {
  checkRule(
    unknownSource,
    `
#- events.dossier.yaml
events:
  e1: {date: 2001, title: An event, cites: [a1, b9]}
#                                               ^^ error: No source 'b9'.
#- sources.dossier.yaml
sources:
  a1: {title: An article}
`,
  );
});

test("the nearest id is offered first", () => {
  checkFix(
    unknownSource,
    `
events:
  e1: {date: 2001, title: An event, cites: gazete}
sources:
  gazette: {title: An article}
`,
    `
events:
  e1: {date: 2001, title: An event, cites: gazette}
sources:
  gazette: {title: An article}
`,
  );
});

test("a stub is made behind the last source", () => {
  checkFix(
    unknownSource,
    `
events:
  e1: {date: 2001, title: An event, cites: zz}
sources:
  gazette: {title: An article}

actors: {}
`,
    `
events:
  e1: {date: 2001, title: An event, cites: zz}
sources:
  gazette: {title: An article}
  zz:
    title:

actors: {}
`,
    "Record 'zz'",
  );
});

test("a citation may be of a catalogue, which is not read", () => {
  checkRule(
    unknownSource,
    `
#- dossier.yaml
catalogues: [refs.bib]
#- events.dossier.yaml
events:
  e1: {date: 2001, title: An event, cites: [smith:2020.a]}
`,
  );
});
