import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { asEdits } from "#testing/as-edit.ts";
import { atCursor } from "#testing/at-cursor.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { dossierTexts } from "#testing/generated-dossier.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import type { FeatureContext } from "./feature.ts";
import { FeatureMemory } from "./feature-memory.ts";
import { legend } from "./semantic-tokens/legend.ts";
import { retractions, tokenMemory } from "./semantic-tokens/token-memory.ts";
import { semanticTokens, semanticTokensDelta, semanticTokensIn } from "./semantic-tokens.ts";

const uri = "events.dossier.yaml";
const textDocument = { uri };
const ownTypes = ["source", "actor", "instrument", "event", "claim", "date", "string"];

function contextFor(tokenTypes: readonly string[] = ownTypes): FeatureContext {
  const semantic = { requests: {}, tokenTypes: [...tokenTypes], tokenModifiers: [], formats: [] };
  return { ...fullClient, client: { textDocument: { semanticTokens: semantic } }, memory: new FeatureMemory() };
}

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly name: string;
}

function decoded(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push({ line, character, length, name: [legend.tokenTypes[type], ...modifiers].join(".") });
  }
  return tokens;
}

/** "text name" of each token. */
function written(dossier: Dossier, data: readonly number[]): string[] {
  const lines = dossier.files.get(uri)?.text.split(/\r\n|\r|\n/) ?? [];
  return decoded(data).map(({ line, character, length, name }) => {
    return `${lines[line]?.slice(character, character + length)} ${name}`;
  });
}

function tokensIn(picture: string, context = contextFor()): string[] {
  const { dossier } = atCursor(`$0${picture}`);
  return written(dossier, semanticTokens(dossier, { textDocument }, context).data);
}

test("ids are shown as what they name, dates as dates", () => {
  const tokens = tokensIn(`
sources:
  herald: {title: H, publisher: paper, published: 2025-05-07}
actors:
  paper: {name: The Paper}
instruments:
  "treaty 1": {title: T, ratified: {paper: 2025}}
events:
  talks:
    date: [2025-05-07, 2025-06]
    title: Talks on 2025-05-07 with paper
    actors: [paper]
    instrument: 'treaty 1'
    claims: [{id: c1, text: t, cites: [herald], contradicts: c1}]
`);
  assert.deepEqual(tokens, [
    "herald source.declaration",
    "paper actor",
    "2025-05-07 date",
    "paper actor.declaration",
    '"treaty 1" instrument.declaration',
    "paper actor",
    "2025 date",
    "talks event.declaration",
    "2025-05-07 date",
    "2025-06 date",
    "paper actor",
    "'treaty 1' instrument",
    "c1 claim.declaration",
    "herald source",
    "c1 claim",
  ]);
});

test("unknown ids, ids of another kind and retracted sources are shown as such; free text and wrong dates not at all", () => {
  const tokens = tokensIn(`
sources:
  gone: {title: G, retracted: it was wrong, publisher: Some Paper, via: Another}
  kept: {title: K, retracted: false, published: 2025-99, captured: unknown}
events:
  talks: {date: soon, title: T, actors: [nobody, kept], cites: [gone, kept, __proto__]}
`);
  assert.deepEqual(tokens, [
    "gone source.declaration.deprecated",
    "kept source.declaration",
    "talks event.declaration",
    "nobody actor.unresolved",
    "kept source",
    "gone source.deprecated",
    "kept source",
    "__proto__ source.unresolved",
  ]);
});

const quotations = `
sources:
  herald: {title: H, language: en, snapshot: herald.txt}
  other: {title: O, snapshot: missing.txt}
events:
  e:
    cites:
      - {source: herald, quote: "met in the harbour"}
      - {source: herald, quote: "elephants crossed the frozen river"}
      - {source: other, quote: "met in the harbour"}
      - {source: herald, quote: "se reunieron", translated: human}
      - source: herald
        quote: >-
          the ministers met

          in the harbour
        at: p1
#- herald.txt
On Wednesday the ministers met in the harbour and spoke about fish.
`;

test("quotations are shown as found or not found where the text is at hand, line by line", () => {
  assert.deepEqual(
    tokensIn(quotations).filter((token) => token.includes("string")),
    [
      '"met in the harbour" string.found',
      '"elephants crossed the frozen river" string.notFound',
      "the ministers met string.found",
      "in the harbour string.found",
    ],
  );
});

test("a quotation is looked for again when the text of its article was, and when the source says otherwise what it is", () => {
  const { dossier } = atCursor(`$0${quotations}`);
  const context = contextFor();
  let revision = dossier;
  const foundIn = (text: string): number => {
    revision = revision.update([{ path: uri, text }]);
    const tokens = written(revision, semanticTokens(revision, { textDocument }, context).data);
    return tokens.filter((token) => token.endsWith(".found")).length;
  };
  const text = dossier.files.get(uri)?.text ?? "";
  assert.equal(foundIn(text), 3);
  assert.equal(foundIn(text.replace("snapshot: herald.txt", "snapshot: {file: herald.txt, body: {from: a word}}")), 0);
  assert.equal(foundIn(text.replace("snapshot: herald.txt", "snapshot: {file: herald.txt, body: {from: spoke}}")), 3);
  assert.equal(foundIn(text.replace("snapshot: herald.txt", "snapshot: unread.txt")), 0);
  assert.equal(foundIn(text.replace("met in", "sat in")), 2);
});

test("an alias, which stands for several ids at once, gets one token", () => {
  const tokens = tokensIn(
    "events:\n  e:\n    x-all: &all [a, b]\n    actors: *all\n    cites: [{source: s, quote: q}]\n",
  );
  assert.deepEqual(tokens, ["e event.declaration", "*all actor.unresolved", "s source.unresolved"]);
});

test("a client that does not know our types gets those of the protocol", () => {
  const picture =
    "actors:\n  a: {name: A}\nsources:\n  s: {title: S, publisher: a, published: 2025}\nevents:\n  e: {}\n";
  assert.deepEqual(tokensIn(picture, contextFor([])), [
    "a variable.declaration",
    "s class.declaration",
    "a variable",
    "2025 number",
    "e event.declaration",
  ]);
  assert.deepEqual(tokensIn(picture, { ...contextFor(), client: {} }), tokensIn(picture, contextFor([])));
});

test("a range gets the tokens on its lines", () => {
  const { dossier } = atCursor(
    "$0events:\n  a: {date: 2025}\n  b:\n    date: 2024\n    actors: x\n  c: {date: 2023}\n",
  );
  const range = { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } };
  const tokens = written(dossier, semanticTokensIn(dossier, { textDocument, range }, contextFor()).data);
  assert.deepEqual(tokens, ["2024 date", "x actor.unresolved", "c event.declaration", "2023 date"]);
});

function isDelta(answer: SemanticTokens | SemanticTokensDelta): answer is SemanticTokensDelta {
  return "edits" in answer;
}

test("the difference is answered to who has the last answer, everything to all others", () => {
  const context = contextFor();
  const first = dossierOf(new Map([[uri, "events:\n  a: {date: 2025}\n  b: {date: 2024}\n"]]));
  const { resultId: previousResultId = "" } = semanticTokens(first, { textDocument }, context);
  const second = first.update([{ path: uri, text: "events:\n  a: {date: 2025}\n\n  b: {date: 2024}\n" }]);
  const delta = semanticTokensDelta(second, { textDocument, previousResultId }, context);
  assert.ok(isDelta(delta));
  assert.deepEqual(delta.edits, [{ start: 10, deleteCount: 1, data: [2] }]);
  const again = semanticTokensDelta(second, { textDocument, previousResultId: delta.resultId ?? "" }, context);
  assert.deepEqual(isDelta(again) && again.edits, []);
  assert.equal(isDelta(semanticTokensDelta(second, { textDocument, previousResultId }, context)), false);
  context.memory.forget(uri);
  const last = semanticTokensDelta(second, { textDocument, previousResultId: again.resultId ?? "" }, context);
  assert.equal(isDelta(last), false);
});

function applied(before: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const data = [...before];
  for (const { start, deleteCount, data: added = [] } of [...edits].sort((a, b) => b.start - a.start)) {
    data.splice(start, deleteCount, ...added);
  }
  return data;
}

test("for any two texts, the difference makes the new tokens of the old; tokens are in order, apart, and on their lines", () => {
  fc.assert(
    fc.property(dossierTexts(), dossierTexts(), fc.nat(), fc.nat(), (text, other, cut, end) => {
      const context = contextFor();
      const first = dossierOf(new Map([[uri, text]]), []);
      const before = semanticTokens(first, { textDocument }, context);
      const from = cut % (text.length + 1);
      const edited = text.slice(0, from) + other.slice(0, end % 80) + text.slice(from + (end % 7));
      const second = first.update([{ path: uri, text: edited }]);
      const answer = semanticTokensDelta(second, { textDocument, previousResultId: before.resultId ?? "" }, context);
      assert.ok(isDelta(answer));
      const fresh = semanticTokens(dossierOf(new Map([[uri, edited]]), []), { textDocument }, contextFor());
      assert.deepEqual(applied(before.data, answer), fresh.data);
      assertWellPlaced(edited, decoded(fresh.data));
    }),
    { numRuns: 150 },
  );
});

test("after any edits of any file the differences add up to the tokens that are found anew", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const author = new RandomDossier(seed);
    let dossier = dossierOf(author.texts, []);
    const [path = ""] = dossier.files.keys();
    const params = { textDocument: { uri: path } };
    const context = contextFor();
    let { data, resultId } = semanticTokens(dossier, params, context);
    for (let edit = 0; edit < 30; edit++) {
      const { name, changes } = author.edit();
      dossier = dossier.update(asEdits(dossier, changes));
      const answer = semanticTokensDelta(dossier, { ...params, previousResultId: resultId ?? "" }, context);
      assert.ok(isDelta(answer));
      data = applied(data, answer);
      resultId = answer.resultId;
      assert.deepEqual(data, semanticTokens(dossier, params, contextFor()).data, `${seed}: ${name}`);
    }
  }
});

test("after a letter in a text no other record is coloured anew; after one in an id all are", () => {
  const text = "sources:\n  s: {title: S}\nevents:\n  a: {title: A, cites: s}\n  b: {title: B, cites: s}\n";
  const first = dossierOf(new Map([[uri, text]]), []);
  const [memory, worlds] = [tokenMemory.make(), retractions.make()];
  const coloured = (dossier: Dossier): string[] => {
    const ids: string[] = [];
    const runOf = memory.runsIn(worlds.in(dossier), (_, { id }) => void ids.push(id?.value ?? ""));
    for (const record of dossier.files.get(uri)?.records ?? []) runOf(record);
    return ids;
  };
  assert.deepEqual(coloured(first), ["s", "a", "a", "b", "b"]);
  const second = first.update([{ path: uri, text: text.replace("title: A", "title: Ab") }]);
  assert.deepEqual(coloured(second), ["a", "a"]);
  assert.deepEqual(coloured(second), []);
  const third = second.update([
    { path: uri, text: text.replace("  s: {title: S}", "  s: {title: S, retracted: true}") },
  ]);
  assert.deepEqual(coloured(third), ["s", "a", "a", "b", "b"]);
});

function assertWellPlaced(text: string, tokens: readonly Token[]): void {
  const lines = text.split(/\r\n|\r|\n/);
  let [lastLine, lastEnd] = [0, 0];
  for (const { line, character, length } of tokens) {
    assert.ok(length > 0 && character + length <= (lines[line]?.length ?? 0), "on its line");
    assert.ok(line > lastLine || (line === lastLine && character >= lastEnd), "behind the one before");
    [lastLine, lastEnd] = [line, character + length];
  }
}

test("a file of no dossier has no tokens", () => {
  const { dossier } = atCursor("$0events:\n");
  assert.deepEqual(semanticTokens(dossier, { textDocument: { uri: "x" } }, contextFor()).data, []);
});
