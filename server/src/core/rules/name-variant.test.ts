import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { nameVariant } from "./name-variant.ts";

const dossier = (actor: string, title: string): string =>
  `actors:\n  a1: {${actor}}\nevents:\n  e1: {date: 2001, title: ${title}}\n`;

test("one letter of a long word, in a title or a claim", () => {
  checkRule(
    nameVariant,
    `
actors:
  a1: {name: Sergey Lavrov, aliases: [Lavrov]}
events:
  e1: {date: 2001, title: Sergei Lavrov speaks, claims: [{text: "Then Mr Sergej Lavrov's friend left."}]}
#                         ^^^^^^^^^^^^^ information: 'Sergei Lavrov' looks like 'Sergey Lavrov', a name of 'a1'. Use that spelling, or add this one to \`aliases\`.
#                                                                        ^^^^^^^^^^^^^ information: 'Sergej Lavrov' looks like 'Sergey Lavrov', a name of 'a1'. Use that spelling, or add this one to \`aliases\`.
claims:
  - {text: It was Sergey Lawrov., cites: s1}
#                 ^^^^^^^^^^^^^ information: 'Sergey Lawrov' looks like 'Sergey Lavrov', a name of 'a1'. Use that spelling, or add this one to \`aliases\`.
`,
  );
});

test("known spellings, other people, cases, short words, quotations", () => {
  for (const [actor, title] of [
    ["name: Sergey Lavrov, aliases: [Sergei Lavrov]", "Sergei Lavrov speaks"],
    ["name: Sergey Lavrov, not: [Sergei Lavrov]", "Sergei Lavrov speaks"],
    ["name: Sergey Lavrov", "Sergey Lavrov and Sergey Ryabkov meet"],
    ["name: Angela Merkel", "Angela Merkels Regierung"],
    ["name: Сергей Иванов", "Сергея Иванова видели с Сергеем Ивановым и Сергей Иванова"],
    ["name: Juan Perez", "Juan Peres speaks"],
    ["name: Daniel Moreau", "Daniela Moreau speaks"],
    ["name: Sergey Lavrov", "A sergei lavrov, or Sergei and Lavrov"],
  ] as const)
    checkRule(nameVariant, dossier(actor, title));
});

test("a known spelling beside another one", () => {
  const title = "Sergei Lavrov is Sergej Lavrov";
  const said =
    "'Sergej Lavrov' looks like 'Sergey Lavrov', a name of 'a1'. Use that spelling, or add this one to `aliases`.";
  const picture = dossier("name: Sergey Lavrov, aliases: [Sergei Lavrov]", title);
  checkRule(nameVariant, `${picture}#${" ".repeat(42)}${"^".repeat(13)} information: ${said}\n`);
});

test("a language without a table has endings that nobody knows here", () => {
  checkRule(nameVariant, `language: pl\n${dossier("name: Sergey Lavrov", "Sergei Lavrov")}`);
});

test("the spelling is replaced, or becomes an alias", () => {
  const before = dossier("name: Sergey Lavrov", "Sergei Lavrov speaks # here");
  checkFix(nameVariant, before.replace(" # here", ""), dossier("name: Sergey Lavrov", "Sergey Lavrov speaks"));
  checkFix(
    nameVariant,
    before.replace(" # here", ""),
    dossier("name: Sergey Lavrov, aliases: [Sergei Lavrov]", "Sergei Lavrov speaks"),
    "Add 'Sergei Lavrov' to the names of 'a1'",
  );
});
