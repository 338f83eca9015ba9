import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  commands,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  type TextDocument,
  workspace,
} from "vscode";
import { problemsUntil, ruleOf } from "./problems.ts";
import { openScratch, positionAfter } from "./scratch.ts";

const scratch = `
events:
  scratch-event: {date: 2025-01-01, title: Scratch meeting, actors: [Areaz], cites: [tempo-2024]}
  scratch-mistake: {date: 2025-01-01, title: Scratch mistake, cites: [tempo-2042]}
`;

describe("the draft example, as npm start opens it", () => {
  it("activates the extension, because the folder holds a dossier", async () => {
    const extension = extensions.getExtension("source-dossier.source-dossier");
    await problemsUntil((problems) => problems.length > 0).catch(async (nothing) => {
      await extension?.activate(); // rejects with the reason, where it was tried and failed
      throw nothing;
    });
    assert.equal(extension?.isActive, true);
  });

  it("lists the planted mistakes, of files that nobody has opened too", async () => {
    assert.deepEqual(
      workspace.textDocuments.filter(({ languageId }) => languageId === "dossier"),
      [],
    );
    for (const mistake of [
      "events.dossier.yaml: governing-conflict",
      "events.dossier.yaml: unknown-source",
      "sources.dossier.yaml: captured-before-published",
      "actors.dossier.yaml: lifecycle-order",
    ]) {
      await problemsUntil((problems) => problems.includes(mistake));
    }
  });
});

describe("a dossier file that is being written", () => {
  let document: TextDocument;

  before(async () => {
    document = await openScratch(scratch);
    assert.equal(document.languageId, "dossier");
  });

  it("completes an actor by an alias", async () => {
    const position = positionAfter(document, "[Areaz");
    const list = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
    );
    const offered = list.items.map(
      ({ label, filterText }) => `${typeof label === "string" ? label : label.label} ${filterText}`,
    );
    assert.ok(
      offered.some((item) => item.includes("arreaza") && item.includes("Areaza")),
      offered.join("\n"),
    );
  });

  it("shows a cited source on hover", async () => {
    const position = positionAfter(document, "cites: [tempo");
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
    const text = hovers
      .flatMap(({ contents }) => contents as MarkdownString[])
      .map(({ value }) => value)
      .join("\n");
    assert.match(text, /Putin Ucapkan Selamat/);
  });

  it("takes a quick fix, and the problem is gone", async () => {
    const mistake = "scratch.dossier.yaml: unknown-source";
    await problemsUntil((problems) => problems.includes(mistake));
    const [problem] = languages.getDiagnostics(document.uri).filter((one) => ruleOf(one) === "unknown-source");
    assert.equal(document.getText(problem!.range), "tempo-2042");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      problem!.range,
      CodeActionKind.QuickFix.value,
      10, // of so many the edits, which are worked out when they are asked for
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, `No fix among ${actions.map(({ title }) => title).join(", ")}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /title: Scratch mistake, cites: \[tempo-2024\]/);
    await problemsUntil((problems) => !problems.includes(mistake));
  });

  it("sees what another program writes", async () => {
    const path = join(dirname(document.uri.fsPath), "elsewhere.dossier.yaml");
    const mistake = "elsewhere.dossier.yaml: unknown-source";
    const text = "events: {elsewhere-event: {date: 2025-01-01, title: Elsewhere, cites: [tempo-2042]}}\n";
    await writeFile(path, text);
    await problemsUntil((problems) => problems.includes(mistake));
    await writeFile(path, text.replace("tempo-2042", "tempo-2024"));
    await problemsUntil((problems) => !problems.includes(mistake));
  });
});
