import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { metonym } from "./metonym.ts";

const actors = `
actors:
  usa: {name: United States, type: state}
  ru: {name: Россия, aliases: [Russia], type: state}
  de: {name: Germany, type: state, not: [Berlin]}
  pl: {name: Poland, type: state}
  paris: {name: Paris Hughes}
  france: {name: France, type: state}
  alsoUk: {name: UK, type: state}
  uk: {name: United Kingdom, type: state}
`;

const dossier = (language: string, titles: readonly string[]) =>
  `#- dossier.yaml\nrules: {metonym: hint}\nlanguage: ${language}\n#- e.dossier.yaml${actors}events:\n${titles
    .map((title, i) => `  e${i}: {date: 2001, title: ${title}}`)
    .join("\n")}`;

const mark = (from: number, length: number, text: string, id: string, name = text) =>
  `\n#${" ".repeat(from - 1)}${"^".repeat(length)} hint: '${text}' seems to stand for '${id}' here. Name the state, or add '${name}' to its aliases, so that texts that say so are found.\n`;

test("what says or does something as states do", () => {
  checkRule(metonym, dossier("en", ["Washington rejects the plan"]) + mark(26, 10, "Washington", "usa"));
  checkRule(metonym, dossier("en", ["The White House said no"]) + mark(30, 11, "White House", "usa"));
  checkRule(metonym, dossier("de", ["Warschau lehnt das Angebot ab"]) + mark(26, 8, "Warschau", "pl"));
  checkRule(metonym, dossier("id", ["Gedung Putih menolak usul itu"]) + mark(26, 12, "Gedung Putih", "usa"));
  checkRule(
    metonym,
    dossier("ru", ["Договор между Варшавой и Москвой"]) +
      mark(40, 8, "Варшавой", "pl", "Варшава") +
      mark(51, 7, "Москвой", "ru", "Москва").slice(1),
  );
});

test("cities, people, papers, and names that are somebody's", () => {
  checkRule(
    metonym,
    dossier("en", [
      "Talks in Washington",
      "The Washington Post said no",
      "George Washington rejected the crown",
      "washington said no",
      "Paris said no",
      "Berlin said no",
      "London said no",
      "Tokyo said no",
      "A train between Moscow and Minsk",
      "A letter from Moscow",
    ]),
  );
  checkRule(metonym, dossier("hu", ["Washington said no"]));
});

test("the alias is added, and then nothing is open", () => {
  const before = dossier("en", ["Moscow said no"]);
  checkFix(metonym, before, before.replace("[Russia]", "[Russia, Moscow]"));
  const second = dossier("en", ["Warsaw said no"]);
  checkFix(
    metonym,
    second,
    second.replace("name: Poland, type: state", "name: Poland, type: state, aliases: [Warsaw]"),
    "Add 'Warsaw' to the names of 'pl'",
  );
});
