import {
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FromPage, PagePlace, ToPage } from "../../webview/messages.ts";
import { chosenDossier, nameOf } from "../active-dossier.ts";
import { offerDossier } from "../commands/offer-dossier.ts";
import { type DossierOverview, dossierChanged, type InDossier } from "../requests.ts";
import { pageHtml } from "./page-html.ts";

/** A view of a whole dossier, drawn by a page. */
export interface PanelKind<Data extends { readonly files: readonly string[] }> {
  /** Also the name of the page's script. */
  readonly name: string;
  readonly title: string;
  readonly ask: (params: InDossier) => Promise<Data | null>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Opens the view of the dossier that the user means; of each dossier there is one. */
export async function showPanel<Data extends { readonly files: readonly string[] }>(
  context: ExtensionContext,
  client: BaseLanguageClient,
  kind: PanelKind<Data>,
): Promise<void> {
  const dossier = await chosenDossier(client, kind.title);
  if (dossier === undefined) return offerDossier();
  const key = `${kind.name} ${dossier.uri}`;
  const known = open.get(key);
  if (known) return known.reveal();
  const view = new DossierPanel(context, client, kind, dossier);
  open.set(key, view.panel);
  view.panel.onDidDispose(() => open.delete(key));
}

const open = new Map<string, WebviewPanel>();

class DossierPanel<Data extends { readonly files: readonly string[] }> {
  readonly panel: WebviewPanel;
  readonly #client: BaseLanguageClient;
  readonly #kind: PanelKind<Data>;
  readonly #dossier: DossierOverview;
  #files: readonly string[] = [];
  #isStale = false;

  constructor(context: ExtensionContext, client: BaseLanguageClient, kind: PanelKind<Data>, dossier: DossierOverview) {
    this.#client = client;
    this.#kind = kind;
    this.#dossier = dossier;
    const title = `${kind.title}: ${nameOf(client, dossier)}`;
    this.panel = window.createWebviewPanel(`dossier.${kind.name}`, title, ViewColumn.Active, {
      enableScripts: true,
      retainContextWhenHidden: true,
      localResourceRoots: [Uri.joinPath(context.extensionUri, "dist", "web")],
    });
    this.panel.iconPath = Uri.joinPath(context.extensionUri, "client", "media", "view.svg");
    const listeners: Disposable[] = [
      this.panel.webview.onDidReceiveMessage((message: FromPage) => this.#received(message)),
      client.onNotification(dossierChanged, () => this.#changed()),
      this.panel.onDidChangeViewState(() => this.#isStale && this.#changed()),
    ];
    this.panel.onDidDispose(() => {
      for (const listener of listeners) listener.dispose();
    });
    this.panel.webview.html = pageHtml(context, this.panel.webview, `${kind.name}.js`);
  }

  #changed(): void {
    this.#isStale = !this.panel.visible;
    if (!this.#isStale) void this.#send();
  }

  async #send(): Promise<void> {
    const data = await this.#kind.ask({ textDocument: { uri: this.#dossier.uri } });
    if (data === null) return;
    this.#files = data.files;
    const message: ToPage<Data> = {
      locale: env.language,
      data,
      texts: this.#kind.texts,
    };
    await this.panel.webview.postMessage(message);
  }

  #received(message: FromPage): void {
    if (message.ask === "data") void this.#send();
    else if (message.ask === "open") void this.#open(message.place, message.stay);
    else void this.#export(message.svg);
  }

  /** Beside the view, where there is a column for it or one can be made. */
  async #open([file, line, character]: PagePlace, stay: boolean): Promise<void> {
    const uri = this.#files[file];
    if (uri === undefined) return;
    const at = new Position(line, character);
    await window.showTextDocument(this.#client.protocol2CodeConverter.asUri(uri), {
      selection: new Range(at, at),
      viewColumn: ViewColumn.Beside,
      preserveFocus: stay,
    });
  }

  async #export(svg: string): Promise<void> {
    const folder = Uri.joinPath(this.#client.protocol2CodeConverter.asUri(this.#dossier.uri), "..");
    const saved = await window.showSaveDialog({
      defaultUri: Uri.joinPath(folder, `${this.#kind.name}.svg`),
      filters: { SVG: ["svg"] },
      title: l10n.t("Save picture"),
    });
    if (saved) await workspace.fs.writeFile(saved, new TextEncoder().encode(svg));
  }
}
