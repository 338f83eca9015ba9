import type { LanguageClientOptions } from "vscode-languageclient";

/** What the client tells the server about, the same in every host. */
export const clientOptions = (): LanguageClientOptions => ({
  documentSelector: [{ language: "dossier" }],
  diagnosticCollectionName: "dossier",
  synchronize: { configurationSection: "dossier" },
});
