import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { instrumentNotInSource } from "./instrument-not-in-source.ts";

// All texts are ours, and so is what they tell.

function picture(instrument: string, language: string, text: string, mark = ""): string {
  return `
language: en
events:
  e: {date: 2026, title: T, cites: s, under: x}
${mark && `#                                            ^ ${mark}`}
instruments:
  x: ${instrument}
sources:
  s: {title: S, language: ${language}, snapshot: s.txt}
#- s.txt
${text}
`;
}

const mentioned = (instrument: string, language: string, text: string) =>
  checkRule(instrumentNotInSource, picture(instrument, language, text));

const missing = (title: string) =>
  `warning: The text of 's' never mentions ${title}. Add the alias it uses, or remove the link.`;
const unsure = (title: string) => missing(title).replace("warning", "information");

const treaty =
  "{title: Treaty on Water and Grazing Rights, aliases: [{text: Traité de l'eau, lang: fr}, NPT-9], signed: 2004-05}";

test("a title counts in full, in most of its words, and by its initials", () => {
  mentioned(treaty, "en", "They signed the Treaty on Water and Grazing Rights.");
  mentioned(treaty, "en", "The pact on grazing and water dates from then.");
  mentioned(treaty, "en", "Herdsmen know the water treaty well.");
  mentioned("{title: Договор о границе}", "ru", "Стороны сослались на договор о границах.");
  mentioned("{title: North Sea Shipping Pact}", "en", "Under the NSSP ships may pass.");
});

test("a year of its life or in its name counts", () => {
  mentioned(treaty, "en", "What was agreed in 2004 still holds.");
  mentioned("{title: Resolution 2231}", "en", "Under 2231 that was not allowed.");
});

test("a text in a known language that speaks of no treaty at all", () => {
  const text = "The herds moved north in spring.";
  checkRule(instrumentNotInSource, picture(treaty, "en", text, missing("Treaty on Water and Grazing Rights")));
  checkRule(
    instrumentNotInSource,
    picture(treaty, "fr", "Les troupeaux sont partis.", missing("Treaty on Water and Grazing Rights")),
  );
});

test("a text that speaks of another treaty may mean this one", () => {
  const text = "The treaty was hailed by all.";
  checkRule(instrumentNotInSource, picture(treaty, "en", text, unsure("Treaty on Water and Grazing Rights")));
  mentioned(treaty, "es", "El tratado fue celebrado por todos.");
});

test("without a name in the language of the text it is an information", () => {
  checkRule(
    instrumentNotInSource,
    picture(treaty, "id", "Kawanan ternak pindah ke utara.", unsure("Treaty on Water and Grazing Rights")),
  );
});

test("texts that nobody can compare are silent", () => {
  mentioned(treaty, "pl", "Stada odeszły.");
  mentioned(treaty, "en, type: treaty-text", "Article 1. Herds may pass.");
  checkRule(instrumentNotInSource, picture(treaty, "en", "Herds moved.").replace("snapshot: s.txt", "snapshot: t.txt"));
  checkRule(
    instrumentNotInSource,
    picture(treaty, "en", "Herds moved.").replace("snapshot: s.txt", "snapshot: {file: s.txt, excerpt: true}"),
  );
});

test("what governs is looked for in what the claim and its event cite, each once", () => {
  checkRule(
    instrumentNotInSource,
    `
events:
  e:
    date: 2026
    title: T
    cites: b
    claims:
      - {text: T, governs: {instrument: x}, cites: a}
#                                       ^ warning: None of the texts of a and b mentions Water Pact. Add the alias they use, or remove the link.
      - {text: T, governs: x, cites: a}
      - {text: T, governs: y, cites: a}
      - {text: T, governs: unknown, cites: a}
claims:
  - {text: T, governs: x, cites: a, status: refuted}
instruments:
  x: {title: Water Pact}
  y: {title: Grazing Pact}
sources:
  a: {title: A, language: en, snapshot: a.txt}
  b: {title: B, language: en, snapshot: b.txt}
#- dossier.yaml
language: en
#- a.txt
The herds moved.
#- b.txt
They graze as the old grazing rules say.
`,
  );
});

test("what the text calls its treaties is offered as an alias", () => {
  const picture = (language: string, title: string, text: string, alias = "") => `
language: ${language}
instruments:
  t1: {title: ${title}${alias}}   # short
events:
  e1: {date: 2011, title: A, under: t1, cites: s1}
sources:
  s1: {title: S, language: ${language}, snapshot: s.txt}
#- s.txt
${text}
`;
  const offered = (language: string, title: string, text: string, alias: string) =>
    checkFix(
      instrumentNotInSource,
      picture(language, title, text),
      picture(language, title, text, `, aliases: [${alias}]`),
      `Add '${alias}' to the names of 't1'`,
    );
  const english = "Under the Border Waters Treaty the two share the lake. The Border Waters Treaty is old.";
  offered("en", "Fisheries Accord", english, "Border Waters Treaty");
  const indonesian = "Kedua negara itu bekerja menurut perjanjian kerja sama militer, kata menteri.";
  offered("id", "Traktat Danau", indonesian, "perjanjian kerja sama");
  offered(
    "ru",
    "Пакт об озере",
    "Стороны действуют на основе договора о дружбе и сотрудничестве.",
    "договора о дружбе",
  );
});

test("an alias without a language is in that of its noun", () => {
  const instrument = "{title: Treaty on Grazing, aliases: [perjanjian penggembalaan]}";
  checkRule(
    instrumentNotInSource,
    picture(instrument, "id", "Mereka membahas harga ikan.", missing("Treaty on Grazing")),
  );
  checkRule(
    instrumentNotInSource,
    picture(instrument, "id", "Undang-undang baru mengatur harga ikan.", unsure("Treaty on Grazing")),
  );
  mentioned("{title: Treaty on Grazing, aliases: [Memorandum 9]}", "id", "Undang-undang baru mengatur harga ikan.");
});
