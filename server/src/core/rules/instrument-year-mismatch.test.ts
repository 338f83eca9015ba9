import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { instrumentYearMismatch } from "./instrument-year-mismatch.ts";

const instruments = `
instruments:
  mtc: {title: Agreement on Military-Technical Cooperation, signed: 2001-05, scope: [military-technical]}
  treaty: {title: Treaty on Strategic Partnership, signed: 2025-05-07, ratified: {a: 2025-10}, in-force: 2026-01}
  undated: {title: Charter of the Lagoon Council}
`;
const inDossier = (events: string) => `language: en${instruments}${events}`;
const messagesOf = (events: string): string[] => {
  const dossier = dossierOf(new Map([["a.dossier.yaml", inDossier(events)]]), [instrumentYearMismatch]);
  return dossier
    .problems()
    .map(({ message: { id, args } }) => `${id.split(".")[1]} ${args.phrase} ${args.id} ${args.other}`.trim());
};
const claim = (text: string, keys = "") => `events:\n  e: {date: 2021, title: E, claims: [{text: ${text}${keys}}]}\n`;

test("another instrument of that year is named", () => {
  checkRule(
    instrumentYearMismatch,
    inDossier(
      `events:
  e:
    date: 2021
    title: Talks under the 2025 agreement
#                          ^^^^^^^^^^^^^^ warning: '2025 agreement' is linked to 'mtc' (signed May 2001); 'treaty' was signed in 2025.
    under: mtc
  f:
    date: 2021
    title: Talks under the 2024 agreement
#                          ^^^^^^^^^^^^^^ warning: '2024 agreement' is linked to 'mtc' (signed May 2001). Correct the year, or the link.
    under: [mtc]
`,
    ),
  );
});

test("without a link the name decides, by two words of a title", () => {
  assert.deepEqual(messagesOf(claim("The 2021 strategic partnership treaty is signed")), [
    "named 2021 strategic partnership treaty treaty",
  ]);
  assert.deepEqual(messagesOf(claim("The military-technical agreement of 2025 is signed")), [
    "namedOther military-technical agreement of 2025 mtc treaty",
  ]);
  assert.deepEqual(messagesOf(claim("The 2021 partnership treaty is signed")), []);
  assert.deepEqual(messagesOf(claim("The 2021 strategic partnership treaty with Iran is signed")), []);
  assert.deepEqual(messagesOf(claim("The 2021 strategic partnership is close")), []);
  assert.deepEqual(messagesOf(claim("The 2010 Lagoon Council charter is old")), []);
});

test("any year of the instrument's life fits, and of any instrument linked", () => {
  for (const year of [2025, 2026])
    assert.deepEqual(messagesOf(claim(`The ${year} treaty governs`, ", governs: treaty")), []);
  assert.deepEqual(messagesOf(claim("The 2001 treaty governs", ", governs: treaty")), [
    "linkedOther 2001 treaty treaty mtc",
  ]);
  assert.deepEqual(messagesOf(claim("The 2001 treaty governs", ", governs: [treaty, mtc]")), []);
  assert.deepEqual(messagesOf(claim("The 2010 treaty governs", ", governs: undated")), []);
  const phases = "  n: {date: 2019, title: N, instrument: treaty, phase: negotiated}\n";
  assert.deepEqual(messagesOf(claim("The 2019 treaty governs", ", governs: treaty") + phases), []);
});

test("another instrument may be spoken of beside the linked one", () => {
  const silent = (text: string) => assert.deepEqual(messagesOf(claim(text, ", governs: mtc")), [], text);
  silent("The 2001 agreement is older than the 2025 treaty");
  silent("The 2025 treaty did not replace the agreement");
  silent("The 2024 agreement on military-technical cooperation replaced the agreement of 2001");
  silent("The 2025 strategic partnership treaty is newer");
  silent("The 2024 resolution did not touch the agreement");
});

test("a link of the event speaks for its claims only where nothing else fits", () => {
  const event = (text: string) =>
    `events:\n  e: {date: 2025-05-07, title: E, instrument: treaty, claims: [{text: ${text}}]}\n`;
  assert.deepEqual(messagesOf(event("They signed the 2021 treaty")), ["linked 2021 treaty treaty"]);
  assert.deepEqual(messagesOf(event("The 2001 agreement stays in force")), []);
  assert.deepEqual(messagesOf(event("The 2010 agreement was mentioned")), []);
});

test("a name without such a noun may have any", () => {
  const more = "  plan: {title: Joint Comprehensive Plan of Action, signed: 2015-07}\n";
  const linked = (title: string) => {
    const text = `language: en\ninstruments:\n${more}events:\n  e: {date: 2021, title: ${title}, under: plan}\n`;
    return dossierOf(new Map([["a.dossier.yaml", text]]), [instrumentYearMismatch]).problems().length;
  };
  assert.equal(linked("Talks on the 2013 deal"), 1);
  assert.equal(linked("Talks on the 2015 deal"), 0);
});

test("a link of another claim fits only what can be its name", () => {
  const two = (text: string) =>
    messagesOf(
      `events:\n  e: {date: 2026, title: E, claims: [{text: ${text}, governs: mtc}, {text: It binds, governs: treaty}]}\n`,
    );
  assert.deepEqual(two("The 2025 military-technical agreement binds"), [
    "linkedOther 2025 military-technical agreement mtc treaty",
  ]);
  assert.deepEqual(two("The 2025 treaty binds"), []);
});

test("in a dossier of very many instruments only links count", () => {
  const many = Array.from({ length: 300 }, (_, i) => `  i${i}: {title: Pact ${i}, signed: 1990}\n`).join("");
  const count = (keys: string) => {
    const text = inDossier(claim("The 2021 strategic partnership treaty governs", keys)).replace(
      "events:",
      `${many}events:`,
    );
    return dossierOf(new Map([["a.dossier.yaml", text]]), [instrumentYearMismatch]).problems().length;
  };
  assert.equal(count(""), 0);
  assert.equal(count(", governs: treaty"), 1);
});

test("where the signing is not dated, an earlier year may be its year", () => {
  const more = "  late: {title: Accord of the Straits, in-force: 2003}\n";
  const withLink = (year: number) => {
    const text = `language: en\ninstruments:\n${more}events:\n  e: {date: 2021, title: The ${year} accord, under: late}\n`;
    return dossierOf(new Map([["a.dossier.yaml", text]]), [instrumentYearMismatch])
      .problems()
      .map(({ message }) => message.id);
  };
  assert.deepEqual(withLink(2002), []);
  assert.deepEqual(withLink(2003), []);
  assert.deepEqual(withLink(2010), ["instrument-year-mismatch.linkedUnsigned"]);
});

test("an amendment's year, a year in the title, and open ends", () => {
  const more = `  old: {title: Agreement on Fish, signed: 2001}
  change: {title: Protocol of Amendment, signed: 2010, amends: old}
  named: {title: Sea Convention 1999, signed: 2003}
  since: {title: Air Accord, signed: 2003, in-force: 2004/..}
`;
  const linked = (id: string, title: string) => {
    const text = `language: en\ninstruments:\n${more}events:\n  e: {date: 2021, title: "${title}", under: ${id}}\n`;
    return dossierOf(new Map([["a.dossier.yaml", text]]), [instrumentYearMismatch]).problems().length;
  };
  assert.equal(linked("old", "The 2010 agreement"), 0);
  assert.equal(linked("old", "The 2011 agreement"), 1);
  assert.equal(linked("named", "The 1999 convention"), 0);
  assert.equal(linked("named", "The 1998 convention"), 1);
  assert.equal(linked("since", "The 2004 accord"), 0);
  assert.equal(linked("since", "The 2009 accord"), 1);
});

test("a numbered resolution keeps its number", () => {
  const text = (title: string) => `language: en
instruments:
  r: {title: Resolution 1701, signed: 2006-08-11}
events:
  e: {date: 2021, title: "${title}", under: r}
`;
  const count = (title: string) =>
    dossierOf(new Map([["a.dossier.yaml", text(title)]]), [instrumentYearMismatch]).problems().length;
  assert.equal(count("Patrols under Resolution 1701 (2006)"), 0);
  assert.equal(count("Patrols under Resolution 1701 (2016)"), 1);
  assert.equal(count("Patrols under Resolution 1559 (2004)"), 0);
});

test("a loose year may be the event's", () => {
  assert.deepEqual(messagesOf("events:\n  e: {date: 2021-06, title: Talks on the agreement (2021), under: mtc}\n"), []);
  assert.deepEqual(messagesOf("events:\n  e: {date: 2021-06, title: Talks on the agreement (2020), under: mtc}\n"), [
    "linked agreement (2020) mtc",
  ]);
});

test("quotations are read in the source's language", () => {
  const events = `events:
  e:
    date: 2021
    title: E
    under: mtc
    cites: [{source: s, quote: "sesuai perjanjian Mei 2025"}, {source: t, quote: "según el acuerdo de 2025"}]
sources:
  s: {title: S, language: id}
  t: {title: T, language: xx}
`;
  assert.deepEqual(messagesOf(events), ["linkedOther perjanjian Mei 2025 mtc treaty"]);
});

test("a claim outside its event, and a dossier without a language", () => {
  const text = `${instruments}claims:
  c: {text: The 2024 agreement governs it., governs: mtc}
  d: {text: Berlaku perjanjian tahun 2024., governs: mtc}
  e: {text: It was the 2024 treaty., event: signing}
events:
  signing: {date: 2025-05-07, title: Signing, instrument: treaty, phase: signed}
`;
  const problems = dossierOf(new Map([["a.dossier.yaml", text]]), [instrumentYearMismatch]).problems();
  assert.deepEqual(
    problems.map(({ message }) => message.args.phrase),
    ["2024 agreement", "perjanjian tahun 2024", "2024 treaty"],
  );
});

test("the year is corrected in the text", () => {
  const dossier = (text: string) =>
    inDossier(`events:\r\n  e:\r\n    title: >\r\n      Talks on the\r\n      ${text}\r\n    under: mtc\r\n`);
  checkFix(instrumentYearMismatch, dossier("agreement of May 2025"), dossier("agreement of May 2001"));
});

test("the link is corrected", () => {
  const dossier = (id: string) =>
    inDossier(claim("The 2025 agreement governs", `, governs: {instrument: '${id}', scope: x}`));
  checkFix(instrumentYearMismatch, dossier("mtc"), dossier("treaty"), "Link to 'treaty' instead");
});

test("a quotation is not corrected", () => {
  const text = inDossier(
    "events:\n  e: {title: E, under: mtc, cites: {source: s, quote: the 2024 agreement}}\nsources:\n  s: {title: S, language: en}\n",
  );
  assert.throws(() => checkFix(instrumentYearMismatch, text, text), /no such fix/);
});

test("ids may be anything, and damaged records are read as far as they go", () => {
  const text = `language: en
instruments:
  __proto__: {signed: 2001}
  constructor: {title: , aliases: [{lang: en}], signed: soon}
events:
  e: {title: The 2025 agreement, under: [__proto__, constructor, hasOwnProperty]}
  f: {title: The 2025 agreement, instrument: __proto__}
  g: {title: , claims: [{governs: [{scope: x}]}]}
`;
  const problems = dossierOf(new Map([["a.dossier.yaml", text]]), [instrumentYearMismatch]).problems();
  assert.deepEqual(
    problems.map(({ message }) => message.args.id),
    ["__proto__"],
  );
});

test("the year behind the number of an Indonesian law", () => {
  const wrong = (phrase: string) =>
    `language: id
instruments:
  perda: {title: Peraturan Daerah Nomor 6 Tahun 2014, signed: 2014-03}
events:
  e: {date: 2020, title: Rapat menurut ${phrase}, under: perda}
`;
  const mark =
    "#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'Peraturan Daerah Nomor 6 Tahun 2011' is linked to 'perda' (signed March 2014). Correct the year, or the link.\n";
  checkRule(instrumentYearMismatch, wrong("Peraturan Daerah Nomor 6 Tahun 2011") + mark);
  checkRule(instrumentYearMismatch, wrong("Peraturan Daerah Nomor 6 Tahun 2014"));
  checkRule(instrumentYearMismatch, wrong("Peraturan Daerah Nomor 7 Tahun 2011"));
  checkRule(instrumentYearMismatch, wrong("Undang-Undang Nomor 6 Tahun 2011"));
});
