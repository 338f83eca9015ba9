import { l10n } from "vscode";

/** "1 event", "12 events", in the language of the editor. */
export const counted = {
  events: (count: number): string => (count === 1 ? l10n.t("1 event") : l10n.t("{0} events", count)),
  sources: (count: number): string => (count === 1 ? l10n.t("1 source") : l10n.t("{0} sources", count)),
  claims: (count: number): string => (count === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", count)),
  problems: (count: number): string => (count === 1 ? l10n.t("1 problem") : l10n.t("{0} problems", count)),
  uses: (count: number): string => (count === 1 ? l10n.t("1 use") : l10n.t("{0} uses", count)),
  dossiers: (count: number): string => (count === 1 ? l10n.t("1 dossier") : l10n.t("{0} dossiers", count)),
};
