import { l10n, ThemeColor, ThemeIcon, type TreeItem } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { claimList, type Group, type ListedItem } from "../requests.ts";
import type { RecordList } from "./record-tree.ts";

/** Claims by their support, from what needs work to what does not. */
export const claimsView = (client: BaseLanguageClient): RecordList<ListedItem> => ({
  ask: (params) => client.sendRequest(claimList, params).catch(() => null),
  labelOf,
  iconOf,
  decorate,
});

function labelOf({ group }: Group): string {
  switch (group) {
    case "unsupported":
      return l10n.t("No source supports it");
    case "disputed":
      return l10n.t("Disputed");
    case "headline":
      return l10n.t("Only outside the article");
    case "unknown":
      return l10n.t("Origin unknown");
    case "one":
      return l10n.t("One origin");
    case "several":
      return l10n.t("Two or more origins");
    default:
      return l10n.t("Refuted or retracted");
  }
}

function iconOf({ group }: Group): ThemeIcon {
  switch (group) {
    case "unsupported":
      return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
    case "disputed":
      return new ThemeIcon("git-compare", new ThemeColor("list.warningForeground"));
    case "headline":
    case "unknown":
      return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
    case "one":
      return new ThemeIcon("circle-outline");
    case "several":
      return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
    default:
      return new ThemeIcon("circle-slash");
  }
}

function decorate({ isWithdrawn }: ListedItem, line: TreeItem): void {
  line.iconPath = new ThemeIcon(isWithdrawn ? "circle-slash" : "comment");
}
