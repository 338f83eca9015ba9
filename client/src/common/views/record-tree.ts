import { EventEmitter, l10n, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { allDossiers, nameOf } from "../active-dossier.ts";
import type { DossierOverview, Group, ListAnswer, ListedItem, ListParams } from "../requests.ts";

/** What a view lists, and how a line of it looks. */
export interface RecordList<Item extends ListedItem> {
  readonly ask: (params: ListParams) => Promise<ListAnswer<Item> | null>;
  readonly labelOf: (group: Group) => string;
  readonly iconOf: (group: Group) => ThemeIcon;
  /** Beside the name of an item, its icon and its description. */
  readonly decorate: (item: Item, line: TreeItem) => void;
}

type Node<Item> =
  | { readonly kind: "dossier"; readonly dossier: DossierOverview }
  | { readonly kind: "group"; readonly uri: string; readonly group: Group }
  | { readonly kind: "item"; readonly item: Item; readonly key: string }
  | { readonly kind: "more"; readonly uri: string; readonly group: Group };

/** How many items a group shows at first, and how many more each time the user asks for more. */
const pageSize = 500;

/** Groups of records; of several dossiers below each of these. Members are asked for when a group is opened. */
export class RecordTree<Item extends ListedItem> implements TreeDataProvider<Node<Item>> {
  readonly #client: BaseLanguageClient;
  readonly #list: RecordList<Item>;
  readonly #changed = new EventEmitter<undefined>();
  readonly #limits = new Map<string, number>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, list: RecordList<Item>) {
    this.#client = client;
    this.#list = list;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Shows another page of the group. */
  showMore(uri: string, group: string): void {
    const key = keyOf(uri, group);
    this.#limits.set(key, (this.#limits.get(key) ?? pageSize) + pageSize);
    this.refresh();
  }

  async getChildren(node?: Node<Item>): Promise<Node<Item>[]> {
    if (node === undefined) return this.#roots();
    if (node.kind === "dossier") return this.#groups(node.dossier.uri);
    return node.kind === "group" ? this.#members(node.uri, node.group) : [];
  }

  getTreeItem(node: Node<Item>): TreeItem {
    switch (node.kind) {
      case "dossier":
        return this.#dossierLine(node.dossier);
      case "group":
        return this.#groupLine(node.uri, node.group);
      case "item":
        return this.#itemLine(node.item, node.key);
      case "more":
        return moreLine(node.uri, node.group);
    }
  }

  async #roots(): Promise<Node<Item>[]> {
    const dossiers = await allDossiers(this.#client);
    const [only] = dossiers;
    if (only && dossiers.length === 1) return this.#groups(only.uri);
    return dossiers.map((dossier) => ({ kind: "dossier", dossier }));
  }

  async #groups(uri: string): Promise<Node<Item>[]> {
    const answer = await this.#list.ask({ textDocument: { uri } });
    return (answer?.groups ?? []).map((group) => ({ kind: "group", uri, group }));
  }

  async #members(uri: string, group: Group): Promise<Node<Item>[]> {
    const limit = this.#limits.get(keyOf(uri, group.group)) ?? pageSize;
    const answer = await this.#list.ask({ textDocument: { uri }, group: group.group, limit });
    const items = (answer?.items ?? []).map(
      (item, i): Node<Item> => ({
        kind: "item",
        item,
        key: `${keyOf(uri, group.group)} ${item.name} ${i}`,
      }),
    );
    return group.count > limit ? [...items, { kind: "more", uri, group }] : items;
  }

  #dossierLine(dossier: DossierOverview): TreeItem {
    const line = new TreeItem(nameOf(this.#client, dossier), TreeItemCollapsibleState.Expanded);
    line.id = dossier.uri;
    line.iconPath = new ThemeIcon("notebook");
    return line;
  }

  #groupLine(uri: string, group: Group): TreeItem {
    const line = new TreeItem(this.#list.labelOf(group), TreeItemCollapsibleState.Collapsed);
    line.id = keyOf(uri, group.group);
    line.iconPath = this.#list.iconOf(group);
    line.description = String(group.count);
    return line;
  }

  #itemLine(item: Item, key: string): TreeItem {
    const line = new TreeItem(item.name);
    const { uri, range } = this.#client.protocol2CodeConverter.asLocation(item.location);
    line.id = key;
    line.description = item.detail;
    line.tooltip = item.detail === "" ? item.name : `${item.name}\n${item.detail}`;
    line.command = {
      title: l10n.t("Show"),
      command: "vscode.open",
      arguments: [uri, { selection: range, preserveFocus: true }],
    };
    this.#list.decorate(item, line);
    return line;
  }
}

function moreLine(uri: string, group: Group): TreeItem {
  const line = new TreeItem(l10n.t("Show more …"));
  line.command = { title: l10n.t("Show more …"), command: "dossier.showMore", arguments: [uri, group.group] };
  return line;
}

const keyOf = (uri: string, group: string): string => `${uri} ${group}`;
