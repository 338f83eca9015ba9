import assert from "node:assert/strict";
import {
  type CodeLens,
  commands,
  DiagnosticSeverity,
  env,
  languages,
  type TabInputWebview,
  Uri,
  window,
  workspace,
} from "vscode";
import { listProblems, problemsUntil } from "./problems.ts";
import { openScratch } from "./scratch.ts";
import { tabUntil } from "./tabs.ts";

const folder = () => workspace.workspaceFolders![0]!.uri;
const readText = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
const inFolder = (...names: string[]) => Uri.joinPath(folder(), ...names);

describe("commands", () => {
  it("begin a dossier that is free of problems, and never write over one", async () => {
    const home = inFolder("new-one");
    await workspace.fs.createDirectory(home);
    await commands.executeCommand("dossier.new", home);
    assert.equal(window.activeTextEditor?.document.uri.path, Uri.joinPath(home, "events.dossier.yaml").path);
    assert.match(await readText(Uri.joinPath(home, "dossier.yaml")), /title: "new-one"/);
    // Of two mistakes in it the second is reported last: when it is there, all else has been checked.
    const scratch = Uri.joinPath(home, "zz.dossier.yaml");
    const mistake = "events: {zz: {date: 2025-01-01, title: Mistake, cites: [nowhere]}}\n";
    await workspace.fs.writeFile(scratch, new TextEncoder().encode(mistake));
    await window.showTextDocument(scratch); // told to the server in any case
    await problemsUntil((problems) => problems.includes("zz.dossier.yaml: unknown-source"));
    assert.deepEqual(problemsIn(home), []);
    await workspace.fs.delete(scratch);
    await workspace.fs.writeFile(Uri.joinPath(home, "dossier.yaml"), new TextEncoder().encode("dossier: 1\n"));
    await commands.executeCommand("dossier.new", home);
    assert.equal(await readText(Uri.joinPath(home, "dossier.yaml")), "dossier: 1\n");
    await workspace.fs.delete(home, { recursive: true });
  });

  it("write a new event into the file that is open", async () => {
    const document = await openScratch("events:\n  first: {date: 2025-01-01, title: First, cites: [tempo-2024]}\n");
    await commands.executeCommand("dossier.newEvent", "Ministers: they meet");
    assert.match(document.getText(), /\n {2}ministers-they-meet:\n {4}date: \n {4}title: "Ministers: they meet"\n/);
    const { active } = window.activeTextEditor?.selection ?? {};
    assert.equal(active && document.lineAt(active.line).text, "    date: ");
    await commands.executeCommand("workbench.action.files.save");
  });

  it("record an address that was copied", async () => {
    await env.clipboard.writeText("https://www.gazette.example/2025/05/08/talks");
    await commands.executeCommand("dossier.addSource");
    const document = window.activeTextEditor?.document;
    assert.match(document?.uri.path ?? "", /sources\.dossier\.yaml$/);
    assert.match(
      document?.getText() ?? "",
      /\n {2}gazette-2025:\n {4}publisher: gazette\.example\n {4}published: 2025-05-08\n/,
    );
    await commands.executeCommand("workbench.action.files.revert");
  });

  it("show the timeline and the origin graph, one of each", async () => {
    for (const command of ["dossier.showTimeline", "dossier.showTimeline", "dossier.showOrigins"]) {
      await commands.executeCommand("workbench.action.focusFirstEditorGroup");
      await window.showTextDocument(inFolder("events.dossier.yaml"));
      await commands.executeCommand(command);
    }
    await tabUntil("Timeline: ");
    await tabUntil("Origins: ");
    const views = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => /dossier\..*/.exec((input as TabInputWebview | undefined)?.viewType ?? "") ?? []);
    assert.deepEqual(views.sort(), ["dossier.origin-graph", "dossier.timeline"]);
  });

  it("let lenses open what they count", async () => {
    const document = await workspace.openTextDocument(inFolder("events.dossier.yaml"));
    const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 3);
    const [lens] = lenses;
    assert.equal(lens?.command?.command, "dossier.showReferences");
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  });

  it("start the server again", async () => {
    const before = listProblems().length;
    await commands.executeCommand("dossier.restartServer");
    await problemsUntil((problems) => problems.length >= before && problems.length > 0);
  });
});

/** The problems of the files in a folder without hints, but for the file that was made wrong. */
const problemsIn = (home: Uri): string[] =>
  languages
    .getDiagnostics()
    .filter(([{ path }]) => path.startsWith(home.path) && !path.endsWith("zz.dossier.yaml"))
    .flatMap(([{ path }, list]) =>
      list
        .filter(({ severity }) => severity !== DiagnosticSeverity.Hint)
        .map(({ message }) => `${path.split("/").at(-1)}: ${message}`),
    );
