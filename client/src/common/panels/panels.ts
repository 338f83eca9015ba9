import { type ExtensionContext, l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { OriginTexts } from "../../origin-graph/texts.ts";
import type { TimelineTexts } from "../../timeline/texts.ts";
import { originGraphOf, timelineOf } from "../requests.ts";
import { showPanel } from "./panel.ts";

export const showTimeline = (context: ExtensionContext, client: BaseLanguageClient): Promise<void> =>
  showPanel(context, client, {
    name: "timeline",
    title: l10n.t("Timeline"),
    ask: (params) => client.sendRequest(timelineOf, params),
    texts: timelineTexts(),
  });

export const showOriginGraph = (context: ExtensionContext, client: BaseLanguageClient): Promise<void> =>
  showPanel(context, client, {
    name: "origin-graph",
    title: l10n.t("Origins"),
    ask: (params) => client.sendRequest(originGraphOf, params),
    texts: originTexts(),
  });

const timelineTexts = (): TimelineTexts => ({
  instruments: l10n.t("Instruments"),
  events: l10n.t("Events"),
  everybody: l10n.t("All actors"),
  actor: l10n.t("Show events of"),
  onlyProblems: l10n.t("Only with problems"),
  zoomIn: l10n.t("Zoom in"),
  zoomOut: l10n.t("Zoom out"),
  fit: l10n.t("Show all"),
  export: l10n.t("Export SVG"),
  nothing: l10n.t("No event fits. Choose all actors, or write the first event."),
  undated: l10n.t("date unknown"),
  certain: l10n.t("certain"),
  possible: l10n.t("possible days"),
  problem: l10n.t("problem"),
  order: l10n.t("comes before"),
  violated: l10n.t("order contradicts the dates"),
  keys: l10n.t("Arrow keys: move · Enter: open the record · + and −: zoom · 0: show all"),
  signed: l10n.t("signed"),
  inForce: l10n.t("in force"),
  unsure: l10n.t("planned or disputed"),
  planned: l10n.t("planned"),
  disputed: l10n.t("disputed"),
  denied: l10n.t("denied"),
  cancelled: l10n.t("cancelled"),
  hypothetical: l10n.t("hypothetical"),
});

const originTexts = (): OriginTexts => ({
  claims: l10n.t("Claims and events"),
  sources: l10n.t("Sources"),
  carriers: l10n.t("Taken from"),
  origins: l10n.t("Origins"),
  find: l10n.t("Find"),
  export: l10n.t("Export SVG"),
  nothing: l10n.t("Nothing cites a source yet."),
  more: l10n.t("and {0} more"),
  weight: l10n.t("{0} rest on it"),
  bundle: l10n.t("{0} claims and events"),
  close: l10n.t("Bundle claims again"),
  keys: l10n.t("Arrow keys: move · Enter: open the record or the bundle · Escape: show all"),
});
