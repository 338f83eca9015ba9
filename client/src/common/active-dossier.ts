import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type DossierOverview, dossierList, dossierOverview } from "./requests.ts";

/** The dossier around the active editor's file; `undefined` where that file is in none. */
export async function dossierOfEditor(client: BaseLanguageClient): Promise<DossierOverview | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "dossier") return undefined;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return (await client.sendRequest(dossierOverview, { textDocument: { uri } }).catch(() => null)) ?? undefined;
}

/** All dossiers of the workspace; none before they are read. */
export const allDossiers = (client: BaseLanguageClient): Promise<readonly DossierOverview[]> =>
  client.sendRequest(dossierList, {}).catch(() => []);

/** What the user means who asks for something of "the dossier": that of the editor, else the only one, else the user is asked. */
export async function chosenDossier(
  client: BaseLanguageClient,
  question: string,
): Promise<DossierOverview | undefined> {
  const active = await dossierOfEditor(client);
  if (active) return active;
  const all = await allDossiers(client);
  if (all.length < 2) return all[0];
  const items = all.map((dossier) => ({
    label: nameOf(client, dossier),
    description: pathOf(client, dossier),
    dossier,
  }));
  return (await window.showQuickPick(items, { title: question }))?.dossier;
}

/** Its title, else the name of its folder. */
export function nameOf(client: BaseLanguageClient, { title, uri }: DossierOverview): string {
  return title ?? client.protocol2CodeConverter.asUri(uri).path.split("/").at(-2) ?? uri;
}

const pathOf = (client: BaseLanguageClient, { uri }: DossierOverview): string =>
  workspace.asRelativePath(client.protocol2CodeConverter.asUri(uri));
