import { type Diagnostic, languages } from "vscode";

/** Milliseconds. Less than mocha's own limit, so that the message here is the one that is read. */
const patience = 45_000;

/** A line of the Problems panel, as `file: rule`, for instance `events.dossier.yaml: unknown-source`. */
export function listProblems(): string[] {
  return languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics.map((diagnostic) => `${uri.path.split("/").at(-1)}: ${ruleOf(diagnostic)}`),
    );
}

/** The rule that a diagnostic comes from: its code, with or without a link. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits, looking again whenever diagnostics change, until `isRight`; fails with the problems that there were instead. */
export function problemsUntil(isRight: (problems: string[]) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!isRight(listProblems())) return;
      end();
      resolve();
    };
    const listener = languages.onDidChangeDiagnostics(look);
    const giveUp = setTimeout(() => {
      end();
      reject(new Error(`Waited for other problems than these ${listProblems().length}:\n${listProblems().join("\n")}`));
    }, patience);
    const end = () => {
      listener.dispose();
      clearTimeout(giveUp);
    };
    look();
  });
}
