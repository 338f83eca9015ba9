import { commands, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { allDossiers } from "../active-dossier.ts";
import { counted } from "../counts.ts";
import { offerDossier } from "./offer-dossier.ts";

/** Dossiers are checked all the time; this says so and shows the problems of the whole workspace. */
export async function checkDossier(client: BaseLanguageClient): Promise<void> {
  const dossiers = await allDossiers(client);
  if (dossiers.length === 0) return offerDossier();
  await commands.executeCommand("workbench.actions.view.problems");
  const sum = (key: "problems" | "events" | "sources") => dossiers.reduce((total, dossier) => total + dossier[key], 0);
  const looked = [counted.dossiers(dossiers.length), counted.events(sum("events")), counted.sources(sum("sources"))];
  const problems = sum("problems");
  const found = problems === 0 ? l10n.t("no problems") : counted.problems(problems);
  void window.showInformationMessage(l10n.t("Checked {0}: {1}.", looked.join(" · "), found));
}
