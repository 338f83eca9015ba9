import { window } from "vscode";

/** Waits until a tab has a title that begins so; VS Code lists what is opened a moment later. */
export function tabUntil(title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const labels = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    const look = () => {
      if (!labels().some((label) => label.startsWith(title))) return;
      listener.dispose();
      clearTimeout(giveUp);
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    const giveUp = setTimeout(() => {
      listener.dispose();
      reject(new Error(`Waited for a tab '${title}' among ${labels().join(", ")}`));
    }, 45_000);
    look();
  });
}
