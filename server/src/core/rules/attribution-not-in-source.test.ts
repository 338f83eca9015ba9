import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { attributionNotInSource } from "./attribution-not-in-source.ts";

const actors = `
actors:
  tass: {name: TASS, aliases: [{text: ТАСС, lang: ru}], type: outlet}
  efe: {name: Agencia EFE, aliases: [EFE], type: outlet}
  river-group: {name: River Media Group, type: organisation}
  river-wire: {name: River Wire, type: outlet, owner: river-group}
  reuters: {name: Reuters, type: outlet}
  courier: {name: Courier, type: outlet}
`;

test("by any name, in the body and in the lines around it; captions and far lines do not count", () => {
  checkRule(
    attributionNotInSource,
    `${actors}
sources:
  a: {title: A, language: es, via: efe, snapshot: a.txt}
  b: {title: B, language: ru, via: tass, snapshot: b.txt}
  c: {title: C, language: en, via: river-wire, snapshot: c.txt}
  d: {title: D, language: en, via: river-group, snapshot: d.txt}
  e: {title: E, language: en, via: reuters, snapshot: {file: e.txt, body: {from: The mayor, to: Advertisement}}}
  f: {title: F, language: en, via: reuters, snapshot: {file: f.txt, extra: [{kind: caption, from: "Photo:"}]}}
#                                  ^^^^^^^ information: The text of 'f' does not name Reuters. Correct \`via\`, or add the name it uses to the aliases.
  g: {title: G, language: en, author: Reuters staff, via: reuters, snapshot: g.txt}
  h: {title: H, language: es, publisher: courier, via: [reuters, efe], snapshot: a.txt}
#                                                       ^^^^^^^ information: The text of 'h' does not name Reuters; it names Agencia EFE.
#- a.txt
El ministro dijo a la agencia EFE que el puente será abierto en marzo. Courier no estuvo.
#- b.txt
Министр заявил об этом агентству ТАСС в среду вечером.
#- c.txt
The bridge will be opened in March, River Media Group reports.
#- d.txt
The bridge will be opened in March, the mayor told River Wire.
#- e.txt
(Reuters) London, 3 March
The mayor said that the bridge will be opened in March.
Advertisement
#- f.txt
The mayor said that the bridge will be opened in March.
Photo: Reuters
He did not say when.
#- g.txt
The mayor said that the bridge will be opened in March.
`,
  );
});

test("nothing is said where nothing can be known", () => {
  checkRule(
    attributionNotInSource,
    `${actors}
sources:
  a: {title: A, language: en, via: [nobody, Northern Wire], snapshot: x.txt}
  b: {title: B, language: en, via: reuters, snapshot: {file: x.txt, excerpt: true}}
  c: {title: C, language: en, via: reuters, snapshot: missing.txt}
  d: {title: D, language: en, via: reuters, snapshot: {file: x.txt, body: {from: not there}}}
  e: {title: E, language: hu, via: reuters, snapshot: x.txt}
  f: {title: F, language: en, via: g, snapshot: x.txt}
  g: {title: G, url: "https://g.example"}
  h: {title: H, language: ru, via: reuters, snapshot: y.txt}
  __proto__: {title: P, language: en, via: constructor, snapshot: x.txt}
#- x.txt
The mayor said that the bridge will be opened in March.
#- y.txt
Министр заявил об этом в среду вечером.
`,
  );
});

const mixed = `
sources:
  a: {title: A, language: en, snapshot: a.txt}
#- a.txt
"The bridge is safe," the engineer told TASS on Monday.
The works began in January.
"We have no money," the mayor told Agencia EFE.
The council meets in May.
Its members have not been told of it, Reuters reports.
`;

test("a quotation is of the agency that its paragraph names, the paragraphs around it included", () => {
  checkRule(
    attributionNotInSource,
    `${actors}
claims:
  - {text: A, cites: {source: a, quote: The bridge is safe, via: tass}}
  - {text: B, cites: {source: a, quote: We have no money, via: tass}}
#                                                              ^^^^ information: 'a' attributes these words to Agencia EFE; TASS is not named in this paragraph or beside it.
  - {text: C, cites: {source: a, quote: The works began in January, via: tass}}
  - {text: D, cites: {source: a, quote: The council meets in May, via: tass}}
  - {text: E, cites: {source: a, quote: The bridge is not safe at all times, via: courier}}
  - {text: F, cites: {source: a, via: courier}}
#                                     ^^^^^^^ information: The text of 'a' does not name Courier; it names TASS, Agencia EFE, and Reuters.
${mixed}`,
  );
});

test("the agencies that the text names are offered", () => {
  const claim = (via: string) =>
    `${actors}\nclaims:\n  - {text: B, cites: [{source: a, quote: We have no money, via: [${via}]}]}  # which?\n${mixed}`;
  checkFix(attributionNotInSource, claim("tass"), claim("efe"));
  checkFix(attributionNotInSource, claim("courier"), claim("efe"), "Replace by 'efe'");
});

test("a word of the language is not taken for an agency of that name", () => {
  checkRule(
    attributionNotInSource,
    `
actors:
  antara: {name: ANTARA, type: outlet}
  times: {name: The River Times, type: outlet}
  reuters: {name: Reuters, type: outlet}
sources:
  a: {title: A, language: id, via: reuters, snapshot: a.txt}
#                                  ^^^^^^^ information: The text of 'a' does not name Reuters. Correct \`via\`, or add the name it uses to the aliases.
  b: {title: B, language: id, via: reuters, snapshot: b.txt}
#                                  ^^^^^^^ information: The text of 'b' does not name Reuters; it names ANTARA.
#- a.txt
Perjanjian antara kedua kota itu berlaku. Antara lain, jembatan akan dibangun kata wali kota.
#- b.txt
Perjanjian antara kedua kota itu berlaku, demikian dilaporkan kantor berita Antara pada hari Senin.
`,
  );
});
