import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeAction } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { Random } from "#testing/random.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { codeAction } from "../code-action.ts";

/** The dossier after an action. Its edits do not overlap, and are of files that it has. */
function after(dossier: Dossier, { edit, title }: CodeAction): Dossier {
  const changes = Object.entries(edit?.changes ?? {}).map(([path, edits]) => {
    const file = dossier.files.get(path);
    assert.ok(file, title);
    const spans = edits
      .map(({ range, newText }) => ({
        span: { start: file.lines.offsetOf(range.start), end: file.lines.offsetOf(range.end) },
        newText,
      }))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    for (const [i, { span }] of spans.entries())
      assert.ok(i === 0 || (spans[i - 1]?.span.end ?? 0) <= span.start, title);
    return [path, applyEdits(file.text, spans)] as const;
  });
  return dossierOf(new Map([...[...dossier.files].map(([path, { text }]) => [path, text] as const), ...changes]));
}

const damageIn = (dossier: Dossier): number =>
  [...dossier.files.values()].reduce(
    (sum, { syntax, records }) =>
      sum + syntax.problems.length + records.flatMap((record) => record.syntax.problems).length,
    0,
  );

/** A few places in each file, some of them a line long. */
function* places(dossier: Dossier, random: Random) {
  for (const [uri, { lines, text }] of dossier.files) {
    for (let place = 0; place < 8; place++) {
      const start = lines.placeOf(random.below(text.length + 1));
      const end = random.oneIn(3) ? { line: start.line + 1, character: 3 } : start;
      yield { textDocument: { uri }, range: { start, end }, context: { diagnostics: [] } };
    }
  }
}

test("whatever is offered anywhere can be done, and damages nothing", () => {
  const kinds = new Set<string | undefined>();
  for (let seed = 1; seed <= 3; seed++) {
    const author = new RandomDossier(seed);
    for (let edit = 0; edit < 4; edit++) author.edit();
    const dossier = dossierOf(author.texts);
    for (const params of places(dossier, new Random(seed))) {
      for (const action of codeAction(dossier, params, fullClient)) {
        kinds.add(action.kind);
        const name = `${seed} ${params.textDocument.uri} ${params.range.start.line}: ${action.title}`;
        assert.ok(damageIn(after(dossier, action)) <= damageIn(dossier), name);
      }
    }
  }
  assert.ok(kinds.has("quickfix") && kinds.has("source.sortEvents"), [...kinds].join());
});

test("places outside the text are answered", () => {
  const dossier = dossierOf(
    new Map([["a.dossier.yaml", "events:\n  __proto__: {date: 2001, cites: [constructor]}\n"]]),
  );
  for (const line of [0, 1, 2, 99]) {
    const range = { start: { line, character: 99 }, end: { line: 0, character: 0 } };
    const params = { textDocument: { uri: "a.dossier.yaml" }, range, context: { diagnostics: [] } };
    for (const action of codeAction(dossier, params, fullClient)) assert.equal(damageIn(after(dossier, action)), 0);
  }
});
