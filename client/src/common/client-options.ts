import type { LanguageClientOptions } from "vscode-languageclient";

/**
 * What the client tells the server about, the same in every host.
 * @param rulePages URL of the folder with the rules' pages, ending in a slash
 */
export const clientOptions = (rulePages: string): LanguageClientOptions => ({
  documentSelector: [{ language: "dossier" }],
  diagnosticCollectionName: "dossier",
  diagnosticPullOptions: { onChange: true, onTabs: true },
  synchronize: { configurationSection: "dossier" },
  initializationOptions: { rulePages },
});
