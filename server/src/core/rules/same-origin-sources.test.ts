import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { sameOriginSources } from "./same-origin-sources.ts";

const claim = (cites: string, more = "") => `
claims:
  - {text: It rained., status: corroborated, cites: ${cites}}
${more}`;

test("outlets of one owner, through any number of owners, are one origin", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: Hujan turun.
    status: corroborated
#           ^^^^^^^^^^^^ warning: a and b have one origin, Grup Media; 'corroborated' needs two.
    cites: [a, b]
sources:
  a: {title: A, publisher: pagi}
  b: {title: B, via: sore}
actors:
  pagi: {type: outlet, name: Pagi, owner: harian}
  harian: {type: organisation, name: Harian, owner: grup}
  sore: {type: outlet, name: Sore, owner: grup}
  grup: {type: organisation, name: Grup Media}
`,
  );
});

test("owners of each other are one origin, and owners in a circle end", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: It rained.
    status: corroborated
#           ^^^^^^^^^^^^ warning: a and b have one origin, One; 'corroborated' needs two.
    cites: [a, b]
sources:
  a: {title: A, publisher: one}
  b: {title: B, publisher: __proto__}
actors:
  one: {type: outlet, name: One, owner: two}
  two: {type: outlet, name: Two, owner: one}
  __proto__: {type: outlet, name: Three, owner: two}
`,
  );
});

test("an article and the wire it carries are one origin", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: It rained.
    status: corroborated
#           ^^^^^^^^^^^^ warning: article and wire have one origin, Wire; 'corroborated' needs two.
    cites: [article, wire]
sources:
  article: {title: A, publisher: Herald, via: wire}
  wire: {title: B, type: wire, publisher: Wire}
`,
  );
});

test("a citation's own via wins over its source's", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: It rained.
    credibility: 1
    cites: [{source: a, via: tass}, {source: a, via: sputnik}]
  - text: It rained again.
    credibility: 1
#                ^ warning: 'a' alone supports this claim; credibility 1 (confirmed) needs a second, independent origin.
    cites: [{source: a, via: tass}, {source: a, via: TASS}]
sources:
  a: {title: A, via: [tass, sputnik]}
actors:
  tass: {type: outlet, name: TASS}
`,
  );
});

test("an outlet is the same by its id, its name and an alias", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: It rained.
    status: corroborated
#           ^^^^^^^^^^^^ warning: a, b, and c have one origin, Agência Norte; 'corroborated' needs two.
    cites: [a, b, c]
sources:
  a: {title: A, via: norte}
  b: {title: B, via: agencia norte}
  c: {title: C, publisher: AgNorte}
actors:
  norte: {type: outlet, name: Agência Norte, aliases: [AgNorte]}
`,
  );
});

test("an article with a second origin corroborates", () => {
  const sources =
    "sources:\n  a: {title: A, via: wire}\n  b: {title: B, via: [wire, other]}\n  c: {title: C}\n  d: {title: D}\n";
  for (const cites of ["[a, b]", "[c, d]", "[a, c]", "b"]) checkRule(sameOriginSources, claim(cites, sources));
});

test("origins that cannot be counted are not counted", () => {
  checkRule(sameOriginSources, claim("[a, missing]", "sources:\n  a: {title: A}\n"));
  checkRule(sameOriginSources, claim("[{quote: rain}]"));
  checkRule(sameOriginSources, claim("[]"));
  checkRule(sameOriginSources, claim("[a, b]", "sources:\n  a: {title: A, via: b}\n  b: {title: B, via: [a, b]}\n"));
});

test("a retracted source corroborates nothing", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: It rained.
    status: corroborated
#           ^^^^^^^^^^^^ warning: 'a' alone supports this claim; 'corroborated' needs a second, independent origin.
    cites: [a, b]
sources:
  a: {title: A}
  b: {title: B, retracted: 2024-03-01}
`,
  );
});

test("each grade is reported where it stands", () => {
  checkRule(
    sameOriginSources,
    `
claims:
  - text: It rained.
    status: corroborated
#           ^^^^^^^^^^^^ warning: 'a' alone supports this claim; 'corroborated' needs a second, independent origin.
    cites: {source: a, credibility: 1}
#                                   ^ warning: 'a' alone supports this claim; credibility 1 (confirmed) needs a second, independent origin.
  - {text: It snowed., credibility: 1, status: retracted, cites: a}
  - {text: It thawed., credibility: 2, cites: a}
sources:
  a: {title: A}
`,
  );
});

test("the grade is lowered", () => {
  const picture = (status: string) => `
events:
  rain:
    date: 2019
    title: Rain
    claims:
      - text: It rained.
        status: ${status} # after the second article
        cites: [a, b]
sources:
  a: {title: A, via: b}
  b: {title: B}
`;
  checkFix(sameOriginSources, picture("corroborated"), picture("asserted"));
});
