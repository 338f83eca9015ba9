import {
  type CompletionList,
  commands,
  env,
  extensions,
  type Hover,
  type MarkdownString,
  UIKind,
  workspace,
} from "vscode";
import { problemsUntil } from "../suite/problems.ts";
import { openScratch, positionAfter } from "../suite/scratch.ts";
import { tabUntil } from "../suite/tabs.ts";

const scratch = `
events:
  scratch-event: {date: 2025-01-01, title: Scratch meeting, actors: [Areaz], cites: [tempo-2024]}
  scratch-mistake: {date: 2025-01-01, title: Scratch mistake, cites: [tempo-2042]}
`;

describe("the draft example in the web worker host", () => {
  it("runs without Node", () => {
    assert(env.uiKind === UIKind.Web, "not in a browser");
    assert(typeof (globalThis as { process?: unknown }).process === "undefined", "there is a process");
  });

  it("activates", async () => {
    await extensions.getExtension("source-dossier.source-dossier")?.activate(); // rejects with the reason
  });

  it("lists problems of files that nobody has opened, read through the editor", async () => {
    await problemsUntil((problems) => problems.includes("events.dossier.yaml: governing-conflict"));
    await problemsUntil((problems) => problems.includes("actors.dossier.yaml: lifecycle-order"));
  });

  it("completes, shows and corrects while a file is written", async () => {
    const document = await openScratch(scratch);
    await problemsUntil((problems) => problems.includes("scratch.dossier.yaml: unknown-source"));
    const list = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      positionAfter(document, "[Areaz"),
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert(labels.includes("arreaza"), labels.join(", "));
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      positionAfter(document, "cites: [tempo"),
    );
    const text = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
    assert(text.join("\n").includes("Putin Ucapkan Selamat"), text.join("\n"));
  });

  it("shows the timeline, and starts the server again", async () => {
    await commands.executeCommand("dossier.showTimeline");
    await tabUntil("Timeline: ");
    await commands.executeCommand("dossier.restartServer");
    await problemsUntil((problems) => problems.includes("events.dossier.yaml: governing-conflict"));
  });

  it("sees what another program writes", async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder !== undefined, "no folder");
    const uri = folder.uri.with({ path: `${folder.uri.path}/elsewhere.dossier.yaml` });
    const mistake = "elsewhere.dossier.yaml: unknown-source";
    const write = (source: string) =>
      workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(`events: {elsewhere: {date: 2025-01-01, title: Elsewhere, cites: [${source}]}}\n`),
      );
    await write("tempo-2042");
    await problemsUntil((problems) => problems.includes(mistake));
    await write("tempo-2024");
    await problemsUntil((problems) => !problems.includes(mistake));
  });
});

function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
