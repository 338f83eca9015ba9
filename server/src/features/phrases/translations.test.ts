import assert from "node:assert/strict";
import { test } from "node:test";
import { formatMessage } from "#core/messages/format-message.ts";
import { english, translations } from "./translations.ts";

/** The same in both languages, by language: names, signs, words of YAML. What has no letters of its own needs no mention. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  id: [
    "hover.status",
    "hover.url",
    "model.alias",
    "model.dossier-yaml",
    "yaml-value-trap.false",
    "yaml-value-trap.true",
  ],
};

/** An English sentence begins with the key as a word; others quote the key. */
const otherArguments: Readonly<Record<string, readonly [english: string, translation: string]>> = {
  "invalid-enum.any": ["name", "key"],
  "invalid-enum.nearest": ["name", "key"],
};

/** Examples of what an author writes in his own language. */
const translatedExamples: ReadonlySet<string> = new Set(["early this month", "on Friday", "foreign minister"]);

for (const [tag, table] of Object.entries(translations)) {
  const pairs = Object.entries(english).flatMap(([id, template]) => {
    const translation = table[id];
    return translation === undefined ? [] : [{ id, template, translation }];
  });
  const idsWhere = (isWrong: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(isWrong).map(({ id }) => id);

  test(`${tag}: every English template is translated, and nothing else`, () => {
    const missing = Object.keys(english).filter((id) => table[id] === undefined);
    assert.deepEqual(missing, [], `translate these ids in features/phrases: ${missing.join(", ")}`);
    const surplus = Object.keys(table).filter((id) => english[id] === undefined);
    assert.deepEqual(surplus, [], `no English template has these ids: ${surplus.join(", ")}`);
  });

  test(`${tag}: a translation fills in what the English one does`, () => {
    for (const { id, template, translation } of pairs) {
      const [inEnglish, instead] = otherArguments[id] ?? [];
      const expected = new Set([...namesIn(template)].map((name) => (name === inEnglish ? (instead ?? name) : name)));
      const found = namesIn(translation);
      const left = [...expected].filter((name) => !found.has(name) && isShown(name, template));
      assert.deepEqual(left, [], `${id} leaves out {${left.join("}, {")}}: ${translation}`);
      const unknown = [...found].filter((name) => !expected.has(name));
      assert.deepEqual(unknown, [], `${id} has no {${unknown.join("}, {")}}: ${translation}`);
    }
  });

  test(`${tag}: plurals have the branches of the language`, () => {
    for (const { id, translation } of pairs) checkPlurals(id, translation, tag);
  });

  test(`${tag}: nothing is left in English`, () => {
    const allowed = sameAsEnglish[tag] ?? [];
    const same = idsWhere(({ template, translation }) => template === translation && hasWords(template));
    assert.deepEqual(same.sort(), [...allowed].sort());
  });

  test(`${tag}: sentences stay sentences, and words within a sentence stay small`, () => {
    const otherEnd = idsWhere(({ template, translation }) => endOf(template) !== endOf(translation));
    assert.deepEqual(otherEnd, [], "end with the same sign as in English, or with none");
    const otherBeginning = idsWhere(({ template, translation }) => {
      const [own, other] = [beginningOf(template), beginningOf(translation)];
      return own !== "sign" && other !== "sign" && own !== other;
    });
    assert.deepEqual(otherBeginning, [], "begin with a capital where English does, and only there");
  });

  test(`${tag}: keys and values of the file format stay as they are written in files, and Markdown stays Markdown`, () => {
    for (const { id, template, translation } of pairs) {
      const words = literalsIn(template).filter((word) => !translatedExamples.has(word));
      const left = words.filter((word) => !translation.includes(word));
      assert.deepEqual(left, [], `${id} must keep: ${translation}`);
      assert.equal(translation.split("**").length, template.split("**").length, `${id}: bold`);
      assert.equal(translation.split("`").length, template.split("`").length, `${id}: code`);
    }
  });
}

test("English has its own plurals right", () => {
  for (const [id, template] of Object.entries(english)) checkPlurals(id, template, "en");
});

interface Plural {
  readonly name: string;
  readonly branches: readonly { readonly category: string; readonly text: string }[];
}

const plural = /\{(\w+), plural,((?:\s*=?\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;

const pluralsIn = (template: string): Plural[] =>
  [...template.matchAll(plural)].map(([, name = "", branches = ""]) => ({
    name,
    branches: [...branches.matchAll(/(=?\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, category = "", text = ""]) => ({
      category,
      text,
    })),
  }));

/** Names of placeholders outside and inside the branches. */
const placeholdersIn = (template: string): string[] => {
  const texts = pluralsIn(template).flatMap(({ branches }) => branches.map(({ text }) => text));
  return [template.replace(plural, ""), ...texts].flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []),
  );
};

const namesIn = (template: string): Set<string> =>
  new Set([...placeholdersIn(template), ...pluralsIn(template).map(({ name }) => name)]);

/** False for a number that only chooses between branches. */
const isShown = (name: string, template: string): boolean =>
  placeholdersIn(template).includes(name) ||
  pluralsIn(template).some((one) => one.name === name && one.branches.some(({ text }) => text.includes("#")));

/** Every branch is one that the language has, and whatever the number is, there is one. */
function checkPlurals(id: string, template: string, tag: string): void {
  assert.equal(
    pluralsIn(template).length,
    template.split(", plural,").length - 1,
    `${id}: not understood: ${template}`,
  );
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  for (const { name, branches } of pluralsIn(template)) {
    const categories = branches.map(({ category }) => category);
    const unknown = categories.filter((one) => !/^=\d+$/.test(one) && !pluralCategories.some((own) => own === one));
    assert.deepEqual(unknown, [], `${id}: ${tag} has the plurals ${pluralCategories.join(", ")}`);
    const lacking = pluralCategories.filter((own) => !categories.includes(own));
    assert.deepEqual(lacking, [], `${id} lacks branches`);
    for (const count of [0, 1, 2, 5, 21, 1.5]) {
      const said = formatMessage({ id, args: { [name]: count } }, { [id]: template }, tag);
      assert.ok(!said.includes("plural"), said);
    }
  }
}

/** Anything but placeholders and signs. */
const hasWords = (template: string): boolean => /\p{L}/u.test(template.replace(/\{\w+\}/g, ""));

const endOf = (template: string): string => /[.?!:…]$/.exec(template)?.[0] ?? "";

function beginningOf(template: string): "capital" | "small" | "sign" {
  if (/^[\p{Lu}]/u.test(template)) return "capital";
  return /^[\p{Ll}]/u.test(template) ? "small" : "sign";
}

/** `code`, and 'quoted' words that are not filled in. */
const literalsIn = (template: string): string[] =>
  [...template.replace(/'\{\w+\}'/g, "").matchAll(/`([^`]+)`|(?<!\p{L})'([^'{}]+)'(?!\p{L})/gu)].flatMap(
    ([, code, quoted]) => code ?? quoted ?? [],
  );
