import assert from "node:assert/strict";
import { test } from "node:test";
import { StoredText } from "#core/evidence/stored-text.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierWithTexts, type Texts } from "#testing/dossier-with-texts.ts";
import { fullClient } from "#testing/feature-context.ts";
import { willRenameFiles } from "./will-rename-files.ts";

const root = "file:///d%20s";
const manifest = `${root}/dossier.yaml`;
const sources = `${root}/sub/sources.dossier.yaml`;

/** The files that are changed when others are moved, as they are afterwards; names without a scheme are below the root. */
function moved(files: Record<string, string>, moves: Record<string, string>, texts: Texts = new Map()) {
  const dossier = dossierWithTexts(new Map(Object.entries(files)), texts);
  const uriOf = (name: string) => (/^\w+:/.test(name) ? name : [root, name].filter((part) => part !== "").join("/"));
  const renames = Object.entries(moves).map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
  const edit = willRenameFiles([dossier], { files: renames }, fullClient);
  const after = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
    const file = dossier.files.get(uri);
    assert.ok(file);
    const changes = edits.map(({ range, newText }) => {
      return { span: { start: file.lines.offsetOf(range.start), end: file.lines.offsetOf(range.end) }, newText };
    });
    return [uri, applyEdits(file.text, changes)];
  });
  return edit === null ? null : Object.fromEntries(after);
}

const found = (uri: string) => {
  const text = new StoredText("A text.", "text/plain");
  return { status: "read", uri, text, content: "", hash: "unpinned" } as const;
};

const settings = `snapshots: texts\ncatalogues: [refs.bib, "lists/more.json"]\nexclude: ["drafts/**", lists/old.dossier.yaml, "**/x"] # ours\n`;
const files = {
  [manifest]: settings,
  [sources]: `sources:\n  a: {title: A, snapshot: one.txt}\n  b:\n    title: B\n    snapshot:\n      file: 'in here/two.txt' # two\n  c: {title: C, snapshot: ./in here/../one.txt}\n  d: {title: D, snapshot: ../other/four.pdf}\n`,
};
const changedSources = (...pairs: [string, string][]) => ({
  [sources]: pairs.reduce((text, [from, to]) => text.replaceAll(from, to), files[sources] ?? ""),
});

test("every source that names a text follows it", () => {
  assert.deepEqual(
    moved(files, { "texts/one.txt": "texts/in here/first.txt" }),
    changedSources(["snapshot: one.txt", "snapshot: in here/first.txt"], ["./in here/../one.txt", "in here/first.txt"]),
  );
  assert.deepEqual(
    moved(files, { "texts/one.txt": "texts/a #1: b.txt" }),
    changedSources(["one.txt", '"a #1: b.txt"'], ["./in here/../", ""]),
  );
  assert.deepEqual(moved(files, { "other/four.pdf": "texts/4.pdf" }), changedSources(["../other/four.pdf", "4.pdf"]));
  assert.deepEqual(moved(files, { "texts/in here/two.txt": "two.txt" }), changedSources(["in here/two", "../two"]));
});

test("a folder takes its texts along, and editors may spell it as they like", () => {
  const after = changedSources(["in here/two.txt", "it''s/two.txt"]);
  assert.deepEqual(moved(files, { "texts/in here": "texts/it's" }), after);
  assert.deepEqual(moved(files, { "texts/in%20here/": "texts/it%27s/" }), after);
});

test("the folder of texts is one setting, and only a path that leads out of it changes too", () => {
  assert.deepEqual(moved(files, { texts: "articles/all" }), {
    [manifest]: settings.replace("texts", "articles/all"),
    ...changedSources(["../other", "../../other"]),
  });
  assert.deepEqual(moved(files, { texts: "articles" }), { [manifest]: settings.replace("texts", "articles") });
});

test("catalogues and what is left out follow too", () => {
  assert.deepEqual(moved(files, { "refs.bib": "all.bib", drafts: "old drafts" }), {
    [manifest]: settings.replace("refs.bib", "all.bib").replace("drafts", "old drafts"),
  });
  assert.deepEqual(moved(files, { lists: "more/lists" }), {
    [manifest]: settings.replaceAll("lists/", "more/lists/"),
  });
});

test("what is moved as a whole stays as it is", () => {
  assert.equal(moved(files, { "": "file:///e" }), null);
  assert.equal(moved(files, { "file:///d s": "file:///e/f" }), null);
  assert.equal(moved(files, { "dossier.yaml": "e/dossier.yaml", texts: "e/texts", other: "e/other" }), null);
  assert.equal(moved(files, { sub: "elsewhere", "sub/sources.dossier.yaml": "x.dossier.yaml" }), null);
});

test("a text that leaves the dossier is not followed", () => {
  assert.equal(moved(files, { "texts/one.txt": "file:///e/one.txt" }), null);
  assert.equal(moved(files, { texts: "file:///e/texts" }), null);
  assert.equal(moved(files, { "texts/one.txt": "untitled:one.txt" }), null);
});

test("what nobody names may go where it likes", () => {
  assert.equal(moved(files, { "texts/none.txt": "one.txt", "texts/one.txt.bak": "x", "text/": "y" }), null);
});

test("texts in the user's own folder, and of a dossier without settings, follow within it", () => {
  const own = new Map([["one.txt", found("file:///texts/one.txt")]]);
  assert.deepEqual(
    moved(files, { "file:///texts/one.txt": "file:///texts/deep/one.txt" }, own),
    changedSources(["snapshot: one", "snapshot: deep/one"]),
  );
  assert.equal(moved(files, { "file:///texts/one.txt": "file:///one.txt" }, own), null);
  assert.equal(moved(files, { "file:///texts": "file:///t" }, own), null);
  assert.match(
    moved(files, { "file:///texts/one.txt": "texts/here.txt" }, own)?.[sources] ?? "",
    /title: A, snapshot: here\.txt/,
  );
  const plain = { [sources]: "sources:\n  a: {title: A, snapshot: sub/one.txt}\n" };
  const beside = new Map([["sub/one.txt", found(`${root}/sub/one.txt`)]]);
  assert.deepEqual(moved(plain, { sub: "e" }, beside), { [sources]: plain[sources]?.replace("sub/", "e/") });
  assert.equal(moved(plain, { sub: "e" }), null);
});

test("paths that lead out of the dossier, and names that are no URIs, are left alone", () => {
  const odd = { [manifest]: "snapshots: ../x\n", [sources]: "sources:\n  a: {title: A, snapshot: ../../one.txt}\n" };
  assert.equal(moved(odd, { "file:///one.txt": "one.txt", "%E0%A4": "%" }), null);
  assert.equal(willRenameFiles([], { files: [] }, fullClient), null);
});
