import { commands, l10n, window } from "vscode";

/** For commands that need a dossier where there is none. */
export async function offerDossier(): Promise<void> {
  const create = l10n.t("New Dossier");
  const chosen = await window.showInformationMessage(l10n.t("There is no dossier here yet."), create);
  if (chosen === create) await commands.executeCommand("dossier.new");
}
