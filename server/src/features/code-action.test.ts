import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeAction, Range, SnippetTextEdit, TextDocumentEdit, TextEdit } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { applyEdits } from "#core/text/edit.ts";
import { LineIndex } from "#core/text/line-index.ts";
import { atCursor } from "#testing/at-cursor.ts";
import { dossierWithTexts, sha256Of } from "#testing/dossier-with-texts.ts";
import { fullClient } from "#testing/feature-context.ts";
import { codeAction, resolveCodeAction } from "./code-action.ts";
import type { FeatureContext } from "./feature.ts";

const path = "events.dossier.yaml";

/** The actions at `$0`, or in the whole file. */
function ask(picture: string, { only, context = fullClient, whole }: Asked = {}) {
  const { dossier, params } = atCursor(picture);
  const { position, textDocument } = params;
  const range = whole
    ? { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    : { start: position, end: position };
  const asked = { diagnostics: [], ...(only ? { only } : {}) };
  return { dossier, actions: codeAction(dossier, { textDocument, range, context: asked }, context) };
}

interface Asked {
  readonly only?: string[];
  readonly context?: FeatureContext;
  readonly whole?: boolean;
}

const titles = (picture: string, asked?: Asked): string[] => ask(picture, asked).actions.map(({ title }) => title);

/** The file after the action of that title. */
function done(picture: string, title: string, asked?: Asked): string {
  const { dossier, actions } = ask(picture, asked);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `'${title}' is not among: ${actions.map((one) => one.title).join("; ")}`);
  return applied(dossier, action);
}

function applied(dossier: Dossier, { edit }: CodeAction, file = path): string {
  const text = dossier.files.get(file)?.text ?? "";
  return withEdits(text, edit?.changes?.[file] ?? []);
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  const spans = edits.map(({ range, newText }) => ({
    span: { start: lines.offsetOf(range.start), end: lines.offsetOf(range.end) },
    newText,
  }));
  return applyEdits(text, spans);
}

const clientWith = (client: object): FeatureContext => ({ ...fullClient, client: { ...fullClient.client, ...client } });

const unknown = `
events:
  e1: {date: 2001, title: One, cites: [gaz$0ete]}
sources:
  gazette: {title: Gazette, published: 2002}
`;

test("the fixes of the problem under the cursor are offered, with the problem", () => {
  const [first] = ask(unknown).actions;
  assert.equal(first?.title, "Replace by 'gazette'");
  assert.equal(first?.diagnostics?.[0]?.code, "unknown-source");
  assert.deepEqual(first?.edit?.changes?.[path]?.[0]?.newText, "gazette");
});

test("who asks for something else gets nothing, and who asks for a kind gets what is below it", () => {
  assert.deepEqual(titles(unknown, { only: ["refactor"] }), []);
  assert.notEqual(titles(unknown, { only: ["quickfix"] }).length, 0);
  const file =
    'title: t\nevents:\n  b$0: {date: 2002, title: B, cites: g, note: "x}\n  a: {date: "7 Mei 2001", title: A, cites: g}\nsources: {g: {title: G}}\n';
  assert.deepEqual(titles(file, { only: ["source.fixAll.other"] }), []);
  for (const only of ["source", "source.fixAll", "source.fixAll.dossier"])
    assert.deepEqual(titles(file, { only: [only] }), ["Apply all certain fixes in this file"], only);
});

test("where the client fetches edits later, none are made before it asks", () => {
  const context = clientWith({ textDocument: { codeAction: { resolveSupport: { properties: ["edit"] } } } });
  const { dossier, actions } = ask(unknown, { context });
  assert.ok(actions.every(({ edit }) => edit === undefined));
  const [first] = actions;
  assert.ok(first);
  assert.match(applied(dossier, resolveCodeAction(dossier, first, context)), /cites: \[gazette\]/);
  const changed = dossier.update([{ path, text: "title: t\n" }]);
  assert.equal(resolveCodeAction(changed, first, context).edit, undefined);
  assert.deepEqual(resolveCodeAction(changed, { title: "x", data: 1 }, context), { title: "x", data: 1 });
});

const statuses = `events:
  e1: {date: 2001, title: One, status: Occ$0urred, cites: g}
  e2: {date: 2001, title: Two, status: OCCURRED, cites: g}
  e3: {date: 2001, title: Three, status: happened, cites: g}
sources: {g: {title: G, published: 2001}}
`;

test("a certain fix comes first, and is offered for the whole file too", () => {
  const { dossier, actions } = ask(statuses);
  const [first] = actions;
  assert.equal(first?.isPreferred, true);
  assert.equal(first?.title, "Replace by 'occurred'");
  const all = actions.find(({ title }) => title.startsWith("Apply all certain fixes of 'invalid-enum'"));
  assert.ok(all);
  const text = applied(dossier, all);
  assert.equal(text, statuses.replace("$0", "").replace("Occurred", "occurred").replace("OCCURRED", "occurred"));
  assert.ok(
    !titles(statuses.replace("OCCURRED", "occurred")).some((title) => title.startsWith("Apply all certain fixes of")),
  );
});

test("everything that is certain is fixed at once, and nothing that guesses", () => {
  const file = `sources:\r
  g: {title: G, url: "https://a.org/?utm_source=x&p=1", published: 2001}\r
  h: {title: H, published: 7 Mei 2001}   # c\r
events:\r
  e$0: {date: 2001, title: E, status: happened, cites: [gg]}\r
  f: {date: 2001, title: F, statuss: Planned, cites: [g, h]}\r
`;
  const fixed = done(file, "Apply all certain fixes in this file", { only: ["source.fixAll"] });
  assert.equal(fixed, file.replace("$0", "").replace("utm_source=x&", "").replace("7 Mei 2001", "2001-05-07"));
  assert.deepEqual(titles(`title: t$0\n${fixed}`, { only: ["source.fixAll"] }), []);
});

test("a number in a claim is the author's, however certain the fix is", () => {
  const picture = `
sources: {g: {title: G, language: en, published: 2021-06-22, snapshot: g.txt}}
claims:
  c: {text: The cost is 5.5 mill$0ion dollars., cites: [g]}
#- g.txt
The cost is 5.5 billion dollars.
`;
  assert.deepEqual(titles(picture, { only: ["source.fixAll"] }), []);
  assert.notDeepEqual(titles(picture, { only: ["quickfix"] }), []);
});

test("events are sorted where they stand in another order", () => {
  const file = "events:\n  b$0: {date: 2002, title: B}\n  # one\n  a: {date: 2001, title: A}\n";
  const title = "Sort the events of this file by date";
  assert.equal(
    done(file, title, { only: ["source.sortEvents"] }),
    "events:\n  # one\n  a: {date: 2001, title: A}\n  b: {date: 2002, title: B}\n",
  );
  assert.deepEqual(titles("events:\n  a$0: {date: 2001}\n  b: {date: 2002}\n", { only: ["source.sortEvents"] }), []);
});

test("what costs as much as the file is long is not made whenever the cursor moves", () => {
  const { dossier, params } = atCursor("events:\n  b$0: {date: 2002, title: B}\n  a: {date: 2001, title: A}\n");
  const range = { start: params.position, end: params.position };
  const kinds = (triggerKind: 1 | 2) =>
    codeAction(dossier, { ...params, range, context: { diagnostics: [], triggerKind } }, fullClient).map(
      ({ kind }) => kind,
    );
  assert.ok(kinds(1).includes("source.sortEvents"));
  assert.ok(!kinds(2).includes("source.sortEvents"));
});

const bare = "events:\n  e: {date: 2001, title: T}\nclaims:\n  c:\n    text: $0t\n";

test("a problem is ignored with a reason, for which the author is asked", () => {
  assert.match(
    done(bare, "Ignore 'claim-without-source' here, with a reason"),
    /text: t\n {4}ignore: \[\{rule: claim-without-source, reason: \}\]\n$/,
  );
});

test("the cursor goes to the reason where the client can place it", () => {
  const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
  const { actions } = ask(bare, { context: clientWith({ workspace: { workspaceEdit } }) });
  const ignore = actions.find(({ title }) => title.startsWith("Ignore"));
  const [change] = (ignore?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const [edit] = (change?.edits ?? []) as SnippetTextEdit[];
  // From the start of a line on: editors indent the other lines of a snippet as the one in which it begins.
  assert.deepEqual(edit, {
    range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
    snippet: { kind: "snippet", value: "    ignore: [{rule: claim-without-source, reason: $0\\}]\n" },
  });
});

test("a citation that is a source, and an outlet that is only named, are recorded", () => {
  const cited = "events:\n  e: {date: 2001, title: T, cites: [{tit$0le: A day, quote: q}]}\n";
  assert.match(
    done(cited, "Record the source as 'a-day'"),
    /cites: \[\{source: a-day, quote: q\}\]\}\n\nsources:\n {2}a-day:\n {4}title: A day\n$/,
  );
  const named = "sources:\n  s: {title: T, publisher: Radio$0 Nova}\n";
  assert.match(
    done(named, "Record 'Radio Nova' as the outlet 'radio-nova'"),
    /publisher: radio-nova\}\n\nactors:\n {2}radio-nova:\n {4}name: Radio Nova\n {4}type: outlet\n$/,
  );
  assert.deepEqual(titles(named, { only: ["refactor.rewrite"] }), []);
});

test("an alias becomes the name", () => {
  const actor = "actors:\n  a: {name: Rosa Díaz, aliases: [R. Díaz, Rosita$0]}\n";
  assert.equal(
    done(actor, "Make 'Rosita' the name, and keep 'Rosa Díaz' as an alias", { only: ["refactor"] }),
    "actors:\n  a: {name: Rosita, aliases: [R. Díaz, Rosa Díaz]}\n",
  );
});

const articleDossier = `sources:
  g: {title: G, published: 2001-05-03, snapshot: g.txt}
  h: {title: H, published: 2001-05-03, snapshot: h.html}
events:
  far: {date: 1999, title: Far, cites: [g, h]}
  near: {date: 2001-05-01, title: Near, cites: [g]}
  other: {date: 2001-05-01, title: Other}
  broken: {date: 2001-05-01, title: "Broken, cites: [g]}
`;

function quoteIn(file: string, text: string, range: Range) {
  const dossier = dossierWithTexts(new Map([[path, articleDossier]]), new Map([[file, text]]));
  const actions = codeAction(dossier, { textDocument: { uri: file }, range, context: { diagnostics: [] } }, fullClient);
  return { dossier, actions };
}

test("words selected in an article become a quotation, of the event nearest to it in time first", () => {
  const range = { start: { line: 1, character: 4 }, end: { line: 2, character: 3 } };
  const { dossier, actions } = quoteIn("g.txt", "One.\nTwo three\nfour five.\n", range);
  assert.deepEqual(
    actions.map(({ title }) => title),
    ["Add as a quotation to 'Near' (1 May 2001)", "Add as a quotation to 'Far' (1999)"],
  );
  const [first] = actions;
  assert.ok(first);
  assert.match(
    applied(dossier, first),
    /cites: \[g\], claims: \[\{text: , cites: \[\{source: g, quote: three fou\}\]\}\]\}\n {2}other/,
  );
});

test("of a page, the words that a reader sees", () => {
  const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 40 } };
  const { dossier, actions } = quoteIn("h.html", "<p>So <b>it</b> was &amp; is.</p><p>No</p>", range);
  const [first] = actions;
  assert.ok(first);
  assert.match(applied(dossier, first), /\{source: h, quote: So it was & is/);
});

test("nothing is quoted where nothing is selected, and from a text that no source names", () => {
  const at = { line: 0, character: 1 };
  assert.deepEqual(quoteIn("g.txt", "One.\n", { start: at, end: at }).actions, []);
  assert.deepEqual(quoteIn("x.txt", "One.\n", { start: at, end: { line: 0, character: 3 } }).actions, []);
});

test("a fix that makes a file is offered where the client can make one", () => {
  const pin = sha256Of("One.\n");
  const picture = `sources:\n  g: {title: G, snapshot: {file: g.txt, sha256: ${pin}}}\n`;
  const dossier = dossierWithTexts(new Map([[path, picture]]), new Map([["g.txt", "One.\r\n"]]));
  const at = { line: 1, character: 60 };
  const params = { textDocument: { uri: path }, range: { start: at, end: at }, context: { diagnostics: [] } };
  const isKeeping = ({ title }: CodeAction) => title.startsWith("Keep Git");
  assert.ok(!codeAction(dossier, params, fullClient).some(isKeeping));
  const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const] };
  const found = codeAction(dossier, params, clientWith({ workspace: { workspaceEdit } })).find(isKeeping);
  const start = { line: 0, character: 0 };
  assert.deepEqual(found?.edit?.documentChanges, [
    { kind: "create", uri: ".gitattributes", options: { ignoreIfExists: true } },
    {
      textDocument: { uri: ".gitattributes", version: null },
      edits: [{ range: { start, end: start }, newText: "*.txt -text\n" }],
    },
  ]);
});
