import assert from "node:assert/strict";
import { test } from "node:test";
import type { Rule } from "#core/check/rule.ts";
import type { NewText } from "#core/dossier.ts";
import { rules } from "#core/rules/registry.ts";
import { testDay } from "#testing/dossier-of.ts";
import type { Host } from "./host.ts";
import { type LoadOptions, loadFolders } from "./load.ts";
import { Workspace } from "./workspace.ts";

const root = "file:///w";
const ids = ["unknown-source", "yaml-syntax", "duplicate-id", "wrong-type", "missing-field", "unused-source"];
const someRules = rules.filter(({ id }) => ids.includes(id));
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

async function load(
  files: Readonly<Record<string, string>>,
  options: LoadOptions = {},
  withRules: readonly Rule[] = [],
  workspace = new Workspace(withRules, testDay, true),
) {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${root}/${name}`, text]));
  const reads: string[] = [];
  const host = {
    findFiles: async () => ({ files: [...texts.keys()], isCut: false }),
    readFile: async (uri: string) => {
      reads.push(uri.slice(root.length + 1));
      return texts.get(uri);
    },
    texts: {
      readInside: async (uri: string) => texts.get(uri) && new TextEncoder().encode(texts.get(uri)),
      sha256: async () => "",
    },
    now: () => 0,
  };
  workspace.setFolders([root]);
  const loading = await loadFolders(workspace, host as unknown as Host, [root], options);
  return { workspace, reads, loading, dossier: () => workspace.dossiers()[0]?.dossier };
}

const event = (i: number) =>
  `  e${i}:\n    date: 2001-02-03\n    title: Meeting ${i}\n    cites: [s${i}, none]\n    note: |\n      A note\n\n      in parts, ${i}\n`;
const long = (count: number) =>
  `# a comment\nlanguage: en\nsources:\n${numbers(count)
    .map((i) => `  s${i}: {title: "Article ${i}", published: 2002}\n`)
    .join("")}\nevents:\n${numbers(count).map(event).join("")}claims:\n${numbers(count)
    .map((i) => `  - {text: T${i}, cites: s${i}}\n`)
    .join("")}`;

const forms: Readonly<Record<string, string>> = {
  plain: long(1200),
  "with CRLF": long(1200).replaceAll("\n", "\r\n"),
  "without an end of line": long(1200).trimEnd(),
  "damaged at the top": long(1200).replace("title: ", "title: ["),
  "damaged at the bottom": `${long(1200)}  - {text: "open\n`,
  "with anchors": long(1200)
    .replace("cites: [s1, none]", "cites: &c [s1, none]")
    .replace("cites: [s2, none]", "cites: *c"),
};

for (const [form, text] of Object.entries(forms)) {
  test(`a long file that is read in parts is what it is when read at once: ${form}`, async () => {
    let rests = 0;
    const rest = async () => void rests++;
    const parts = await load({ "a.dossier.yaml": text }, { rest }, someRules);
    const whole = await load({ "a.dossier.yaml": text }, {}, someRules);
    assert.ok(rests >= 3, `${rests} rests`);
    const seen = ({ workspace, dossier }: typeof whole) => {
      workspace.work(() => true);
      const file = dossier()?.files.get(`${root}/a.dossier.yaml`);
      const problems = dossier()
        ?.problems()
        .map(({ rule, span, message }) => [rule, span, message]);
      return {
        text: file?.text,
        records: file?.records.map(({ kind, id, syntax }) => [kind, id?.value, syntax.text]),
        problems,
      };
    };
    const [one, other] = [seen(parts), seen(whole)];
    assert.equal(one.text, text);
    assert.deepEqual(one.records, other.records);
    assert.deepEqual(one.problems, other.problems);
  });
}

test("many files are taken in stretches, the manifest and its catalogues first", async () => {
  const files = Object.fromEntries(
    numbers(30).map((i) => [`f${i}.dossier.yaml`, long(100).replaceAll(/\b[se](?=\d)/g, `$&${i}x`)]),
  );
  let rests = 0;
  const told: number[] = [];
  const loading = await load(
    { ...files, "dossier.yaml": "catalogues: [a.bib]\n" },
    { rest: async () => void rests++, told: (read) => told.push(read) },
  );
  assert.equal(loading.reads[0], "dossier.yaml");
  assert.ok(rests >= 5, `${rests} stretches`);
  assert.equal(loading.dossier()?.files.size, 31);
  assert.equal(loading.dossier()?.catalogues.statusOf("a.bib"), "missing");
  assert.deepEqual(
    told,
    [...told].sort((a, b) => a - b),
  );
  assert.deepEqual([told[0], told.at(-1)], [10, 30], "half of each file is done when it is read");
  assert.ok(told.length >= 8, `told ${told.length} times`);
});

test("what cannot be read is said, and the rest is read", async () => {
  const files = { "a.dossier.yaml": "title: T\n", "b.dossier.yaml": undefined as unknown as string };
  const { loading, dossier } = await load(files);
  assert.deepEqual(loading.unread, [`${root}/b.dossier.yaml`]);
  assert.equal(dossier()?.files.size, 1);
});

test("a folder that is no longer wanted is read no further", async () => {
  const files = Object.fromEntries(numbers(100).map((i) => [`f${i}.dossier.yaml`, long(100)]));
  let done = 0;
  const told = (now: number) => {
    done = now;
  };
  const { reads, dossier } = await load(files, { told, isWanted: () => done < 10 });
  assert.equal(reads.length, 20);
  assert.equal(dossier(), undefined);
});

test("a folder that is no longer wanted while its files are taken is taken no further", async () => {
  const files = Object.fromEntries(numbers(100).map((i) => [`f${i}.dossier.yaml`, long(100)]));
  let rests = 0;
  const { reads, dossier } = await load(files, { rest: async () => void rests++, isWanted: () => rests < 2 });
  assert.equal(reads.length, 100);
  assert.ok((dossier()?.files.size ?? 0) < 20);
});

test("what open files refer to is taken first, and what is open is not read", async () => {
  const files = {
    "x/a.dossier.yaml": "claims: {a: {}}\n",
    "x/dossier.yaml": "language: en\n",
    "y/a.dossier.yaml": "events: {a: {}}\n",
    "y/b/c.dossier.yaml": "claims: {c: {}}\n",
    "y/dossier.yaml": "language: en\n",
    "y/open.dossier.yaml": "events: {o: {}}\n",
    "y/z.dossier.yaml": "# The sources\nsources: {z: {}}\n",
    "z.dossier.yaml": "sources: {s: {}}\n",
  };
  const taken: string[] = [];
  class Observed extends Workspace {
    override changeOnDisk(changes: readonly NewText[]): void {
      for (const { path } of changes) taken.push(path.slice(root.length + 1));
      super.changeOnDisk(changes);
    }
  }
  const workspace = new Observed([], testDay, true);
  const open = `${root}/y/open.dossier.yaml`;
  workspace.setFolders([root]);
  workspace.changeOpen([{ path: open, text: "events: {p: {}}\n" }]);
  const { reads } = await load(files, {}, [], workspace);
  assert.deepEqual(taken.slice(0, 2).sort(), ["x/dossier.yaml", "y/dossier.yaml"]);
  assert.deepEqual(taken.slice(2), [
    "y/z.dossier.yaml",
    "y/a.dossier.yaml",
    "y/b/c.dossier.yaml",
    "z.dossier.yaml",
    "x/a.dossier.yaml",
  ]);
  assert.ok(!reads.includes("y/open.dossier.yaml"));
  assert.ok(workspace.isOnDisk(open));
  workspace.changeOpen([{ path: open, text: undefined }]);
  assert.equal(workspace.dossierOf(open)?.definitionsOf("p").length, 1, "what was open stands for it until it is read");
  assert.ok(workspace.isUnread(open));
  workspace.changeOnDisk([{ path: open, text: "events: {o: {}}\n" }]);
  assert.ok(!workspace.isUnread(open));
  assert.equal(workspace.dossierOf(open)?.definitionsOf("p").length, 0);
});
