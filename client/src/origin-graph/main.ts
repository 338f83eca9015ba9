import type { ToPage } from "../webview/messages.ts";
import { button, element, exported, Page, textWidth, toDom, useStyles } from "../webview/page.ts";
import { drawingStyles, pageStyles } from "../webview/styles.ts";
import { type BundledGraph, bundled } from "./bundles.ts";
import { drawGraph, type Scene } from "./drawing.ts";
import { Links } from "./layers.ts";
import { boxHeight, layOut, neighbour } from "./layout.ts";
import type { OriginGraph } from "./origin-graph.ts";
import { graphStyles } from "./styles.ts";
import type { OriginTexts } from "./texts.ts";
import { visibleColumns } from "./visible.ts";

/** The origin graph's page: what the user sees and does. */
class OriginPage {
  readonly #page = new Page<OriginGraph>((message) => this.#show(message));
  readonly #find = element("input", { type: "search" });
  readonly #main = element("main", { tabindex: "0", role: "listbox" });
  readonly #widthOf = textWidth(`13px ${getComputedStyle(document.body).fontFamily}`);
  readonly #opened = new Set<string>();
  #message: ToPage<OriginGraph> | undefined;
  #graph: BundledGraph | undefined;
  #links = new Links([]);
  #scene: Scene | undefined;
  /** Key of a node. */
  #selected: string | undefined;

  start(): void {
    this.#page.ask({ ask: "data" });
  }

  #show(message: ToPage<OriginGraph>): void {
    const isFirst = this.#message === undefined;
    this.#message = message;
    if (isFirst) this.#build(message.texts as OriginTexts);
    this.#draw();
  }

  #build(texts: OriginTexts): void {
    const header = element(
      "header",
      {},
      element("label", {}, texts.find, this.#find),
      button(texts.close, () => this.#closeAll()),
      button(texts.export, () => this.#export()),
    );
    const footer = element("footer", {}, element("span", { class: "keys" }, texts.keys));
    this.#main.setAttribute("aria-label", texts.origins);
    document.body.append(header, this.#main, footer);
    this.#find.addEventListener("input", () => this.#draw());
    this.#main.addEventListener("keydown", (event) => this.#keyPressed(event));
    this.#main.addEventListener("click", (event) => this.#clicked(event));
    new ResizeObserver(() => this.#draw()).observe(this.#main);
    this.#main.focus();
  }

  #draw(): void {
    const { data, texts } = this.#message as ToPage<OriginGraph>;
    const query = this.#find.value;
    const nameOf = (count: number) => (texts as OriginTexts).bundle.replace("{0}", String(count));
    // Who looks for a claim wants to see it, not a box that it is in.
    const graph = query === "" ? bundled(data, this.#opened, nameOf) : unbundled(data);
    this.#graph = graph;
    this.#links = new Links(graph.edges);
    const found = graph.keys.indexOf(this.#selected ?? "");
    const selected = found < 0 ? undefined : found;
    const columns = visibleColumns(graph, this.#links, { query, selected });
    if (columns.length === 0) {
      this.#scene = undefined;
      this.#main.replaceChildren(element("p", { class: "nothing" }, (texts as OriginTexts).nothing));
      return;
    }
    this.#scene = {
      graph,
      links: this.#links,
      columns,
      layout: layOut(columns, graph.edges, this.#main.clientWidth),
      texts: texts as OriginTexts,
      widthOf: this.#widthOf,
      selected,
    };
    this.#main.replaceChildren(toDom(drawGraph(this.#scene)));
    if (selected === undefined) this.#main.removeAttribute("aria-activedescendant");
    else this.#main.setAttribute("aria-activedescendant", `node-${selected}`);
  }

  #select(node: number | undefined): void {
    this.#selected = node === undefined ? undefined : this.#graph?.keys[node];
    this.#draw();
    const { layout, selected } = this.#scene ?? {};
    const box = selected === undefined ? undefined : layout?.boxOf.get(selected);
    if (layout === undefined || box === undefined) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#main;
    if (box.x < scrollLeft || box.x + layout.boxWidth > scrollLeft + clientWidth) this.#main.scrollLeft = box.x - 40;
    if (box.y < scrollTop || box.y + boxHeight > scrollTop + clientHeight) {
      this.#main.scrollTop = box.y - clientHeight / 2;
    }
  }

  #closeAll(): void {
    this.#opened.clear();
    this.#draw();
  }

  #keyPressed(event: KeyboardEvent): void {
    const act = this.#keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => this.#step("up"),
    ArrowDown: () => this.#step("down"),
    ArrowLeft: () => this.#step("left"),
    ArrowRight: () => this.#step("right"),
    Enter: () => this.#open(this.#scene?.selected),
    Escape: () => this.#select(undefined),
  };

  #step(key: "up" | "down" | "left" | "right"): void {
    const { layout, selected } = this.#scene ?? {};
    if (layout === undefined) return;
    const isShown = selected !== undefined && layout.boxOf.has(selected);
    this.#select(isShown ? neighbour(layout, this.#links, selected, key) : layout.boxes[0]?.node);
  }

  #clicked(event: MouseEvent): void {
    const found = (event.target as Element).closest("[data-node]")?.getAttribute("data-node");
    const node = found === null || found === undefined ? undefined : Number(found);
    this.#select(node);
    this.#open(node, true);
  }

  /** The record; of a bundle its members. */
  #open(node: number | undefined, stay = false): void {
    const key = this.#graph?.keys[node ?? -1];
    if (key === undefined) return;
    if (key.startsWith("bundle")) {
      this.#opened.add(key);
      this.#draw();
      return;
    }
    const place = this.#graph?.nodes[node ?? -1]?.place;
    if (place) this.#page.ask({ ask: "open", place, stay });
  }

  #export(): void {
    if (this.#scene === undefined) return;
    this.#page.ask({ ask: "export", svg: exported(drawGraph(this.#scene), drawingStyles + graphStyles) });
  }
}

const unbundled = (graph: OriginGraph): BundledGraph => ({ ...graph, keys: graph.nodes.map((_, i) => `node ${i}`) });

useStyles(pageStyles, drawingStyles, graphStyles);
new OriginPage().start();
