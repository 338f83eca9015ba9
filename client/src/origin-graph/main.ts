import type { ToPage } from "../webview/messages.ts";
import { button, element, exported, Page, textWidth, toDom, useStyles } from "../webview/page.ts";
import { drawingStyles, pageStyles } from "../webview/styles.ts";
import { drawGraph, type Scene } from "./drawing.ts";
import { Links } from "./layers.ts";
import { boxHeight, boxWidth, layOut, neighbour } from "./layout.ts";
import type { OriginGraph } from "./origin-graph.ts";
import { graphStyles } from "./styles.ts";
import type { OriginTexts } from "./texts.ts";
import { visibleColumns } from "./visible.ts";

/** The origin graph's page: what the user sees and does. */
class OriginPage {
  readonly #page = new Page<OriginGraph>((message) => this.#show(message));
  readonly #title = element("h1");
  readonly #find = element("input", { type: "search" });
  readonly #main = element("main", { tabindex: "0", role: "listbox" });
  readonly #widthOf = textWidth(`13px ${getComputedStyle(document.body).fontFamily}`);
  #message: ToPage<OriginGraph> | undefined;
  #links = new Links([]);
  #scene: Scene | undefined;
  #selected: number | undefined;

  start(): void {
    this.#page.ask({ ask: "data" });
  }

  #show(message: ToPage<OriginGraph>): void {
    const chosen = this.#selected === undefined ? undefined : this.#message?.data.nodes[this.#selected];
    const isFirst = this.#message === undefined;
    this.#message = message;
    this.#links = new Links(message.data.edges);
    const again = message.data.nodes.findIndex(({ kind, label }) => kind === chosen?.kind && label === chosen.label);
    this.#selected = again < 0 ? undefined : again;
    if (isFirst) this.#build(message.texts as OriginTexts);
    this.#title.textContent = message.title;
    this.#draw();
  }

  #build(texts: OriginTexts): void {
    const header = element(
      "header",
      {},
      this.#title,
      element("label", {}, texts.find, this.#find),
      button(texts.export, () => this.#export()),
    );
    const footer = element("footer", {}, element("span", { class: "keys" }, texts.keys));
    this.#main.setAttribute("aria-label", texts.origins);
    document.body.append(header, this.#main, footer);
    this.#find.addEventListener("input", () => this.#draw());
    this.#main.addEventListener("keydown", (event) => this.#keyPressed(event));
    this.#main.addEventListener("click", (event) => this.#clicked(event));
    this.#main.focus();
  }

  #draw(): void {
    const { data, texts } = this.#message as ToPage<OriginGraph>;
    const columns = visibleColumns(data, this.#links, { query: this.#find.value, selected: this.#selected });
    if (columns.length === 0) {
      this.#scene = undefined;
      this.#main.replaceChildren(element("p", { class: "nothing" }, texts.nothing ?? ""));
      return;
    }
    this.#scene = {
      graph: data,
      links: this.#links,
      columns,
      layout: layOut(columns, this.#links),
      texts: texts as OriginTexts,
      widthOf: this.#widthOf,
      selected: this.#selected,
    };
    this.#main.replaceChildren(toDom(drawGraph(this.#scene)));
    if (this.#selected === undefined) this.#main.removeAttribute("aria-activedescendant");
    else this.#main.setAttribute("aria-activedescendant", `node-${this.#selected}`);
  }

  #select(node: number | undefined): void {
    this.#selected = node;
    this.#draw();
    const box = node === undefined ? undefined : this.#scene?.layout.boxOf.get(node);
    if (box === undefined) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#main;
    if (box.x < scrollLeft || box.x + boxWidth > scrollLeft + clientWidth) this.#main.scrollLeft = box.x - 40;
    if (box.y < scrollTop || box.y + boxHeight > scrollTop + clientHeight) {
      this.#main.scrollTop = box.y - clientHeight / 2;
    }
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
    Enter: () => this.#open(this.#selected),
    Escape: () => this.#select(undefined),
  };

  #step(key: "up" | "down" | "left" | "right"): void {
    const { layout } = this.#scene ?? {};
    if (layout === undefined) return;
    const isShown = this.#selected !== undefined && layout.boxOf.has(this.#selected);
    this.#select(isShown ? neighbour(layout, this.#links, this.#selected ?? 0, key) : layout.boxes[0]?.node);
  }

  #clicked(event: MouseEvent): void {
    const found = (event.target as Element).closest("[data-node]")?.getAttribute("data-node");
    const node = found === null || found === undefined ? undefined : Number(found);
    this.#select(node);
    this.#open(node, true);
  }

  #open(node: number | undefined, stay = false): void {
    const place = this.#message?.data.nodes[node ?? -1]?.place;
    if (place) this.#page.ask({ ask: "open", place, stay });
  }

  #export(): void {
    if (this.#scene === undefined) return;
    this.#page.ask({ ask: "export", svg: exported(drawGraph(this.#scene), drawingStyles + graphStyles) });
  }
}

useStyles(pageStyles, drawingStyles, graphStyles);
new OriginPage().start();
