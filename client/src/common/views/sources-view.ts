import { l10n, ThemeColor, ThemeIcon, type TreeItem } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { counted } from "../counts.ts";
import { type Group, type ListedSource, sourceList } from "../requests.ts";
import type { RecordList } from "./record-tree.ts";

/** Sources by grade, with how much rests on each. */
export const sourcesView = (client: BaseLanguageClient): RecordList<ListedSource> => ({
  ask: (params) => client.sendRequest(sourceList, params).catch(() => null),
  labelOf,
  iconOf: ({ group }) => new ThemeIcon(group === "ungraded" ? "question" : "library"),
  decorate,
});

/** In the words of the Admiralty code. */
function labelOf({ group }: Group): string {
  switch (group) {
    case "A":
      return l10n.t("A · completely reliable");
    case "B":
      return l10n.t("B · usually reliable");
    case "C":
      return l10n.t("C · fairly reliable");
    case "D":
      return l10n.t("D · not usually reliable");
    case "E":
      return l10n.t("E · unreliable");
    case "F":
      return l10n.t("F · cannot be judged");
    default:
      return l10n.t("Ungraded");
  }
}

function decorate({ uses, detail, isWithdrawn }: ListedSource, line: TreeItem): void {
  const standing = [
    ...(isWithdrawn ? [l10n.t("retracted")] : []),
    uses === 0 ? l10n.t("not used") : counted.uses(uses),
  ].join(" · ");
  line.description = detail === "" ? standing : `${standing} · ${detail}`;
  if (isWithdrawn) line.iconPath = new ThemeIcon("error", new ThemeColor("list.errorForeground"));
  else if (uses === 0) line.iconPath = new ThemeIcon("circle-slash", new ThemeColor("list.warningForeground"));
  else line.iconPath = new ThemeIcon("file-text");
  line.accessibilityInformation = { label: `${String(line.label)}, ${line.description}` };
}
