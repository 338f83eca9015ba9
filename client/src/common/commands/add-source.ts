import { env, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { chosenDossier } from "../active-dossier.ts";
import { type KnownSource, type NewRecordAnswer, newSource } from "../requests.ts";
import { insertRecord } from "./insert-record.ts";
import { offerDossier } from "./offer-dossier.ts";

/** Records the address or the entries of a bibliography that were copied. Nothing is fetched. */
export async function addSourceFromClipboard(client: BaseLanguageClient): Promise<void> {
  const dossier = await chosenDossier(client, l10n.t("Dossier of the new source"));
  if (dossier === undefined) return offerDossier();
  const text = await env.clipboard.readText();
  const answer = await client.sendRequest(newSource, { textDocument: { uri: dossier.uri }, text });
  if (answer === null) {
    const message = l10n.t("Copy a web address, CSL-JSON or BibTeX first. The clipboard holds none of these.");
    void window.showWarningMessage(message);
    return;
  }
  if (isKnown(answer)) {
    const { uri, range } = client.protocol2CodeConverter.asLocation(answer.known);
    await window.showTextDocument(uri, { selection: range });
    void window.showInformationMessage(l10n.t("This address is recorded already."));
    return;
  }
  await insertRecord(client, answer);
}

const isKnown = (answer: NewRecordAnswer | KnownSource): answer is KnownSource => "known" in answer;
