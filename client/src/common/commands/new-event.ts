import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { chosenDossier } from "../active-dossier.ts";
import { newEvent } from "../requests.ts";
import { insertRecord } from "./insert-record.ts";
import { offerDossier } from "./offer-dossier.ts";

/**
 * Asks what happened and writes a record of it, with an id made of that.
 * @param said what happened, for callers that know
 */
export async function addEvent(client: BaseLanguageClient, said?: string): Promise<void> {
  const dossier = await chosenDossier(client, l10n.t("Dossier of the new event"));
  if (dossier === undefined) return offerDossier();
  const title =
    said ??
    (await window.showInputBox({
      title: l10n.t("New event"),
      prompt: l10n.t("What happened, in a few words"),
      placeHolder: l10n.t("Foreign ministers meet in Caracas"),
      validateInput: (text) => (text.trim() === "" ? l10n.t("An event needs a title.") : undefined),
    }));
  if (title === undefined) return;
  const answer = await client.sendRequest(newEvent, { textDocument: { uri: placeOf(client) ?? dossier.uri }, title });
  if (answer) await insertRecord(client, answer);
}

/** The file in which the user is, so that the event comes there where it holds events. */
function placeOf(client: BaseLanguageClient): string | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === "dossier" ? client.code2ProtocolConverter.asUri(document.uri) : undefined;
}
