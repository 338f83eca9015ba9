import type { ToPage } from "../webview/messages.ts";
import { button, element, exported, Page, textWidth, toDom, useStyles } from "../webview/page.ts";
import { drawingStyles, pageStyles } from "../webview/styles.ts";
import { type Shape, shape } from "../webview/svg.ts";
import { axisHeight, drawTimeline, rowHeight, type Scene } from "./drawing.ts";
import { daysIn, type Filter, nextRow, type Row, rowsOf } from "./rows.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { timelinePageStyles, timelineStyles } from "./styles.ts";
import type { TimelineTexts } from "./texts.ts";
import type { Place, Timeline } from "./timeline.ts";
import { moved, showing, type View, whole, zoomed } from "./view.ts";

/** The timeline's page: what the user sees and does. Only the rows that are in sight are drawn. */
class TimelinePage {
  readonly #page = new Page<Timeline>((message) => this.#show(message));
  readonly #actors = element("select");
  readonly #problems = element("input", { type: "checkbox" });
  readonly #sheet = element("div", { class: "sheet" });
  readonly #spacer = element("div");
  readonly #main = element("main", { tabindex: "0", role: "listbox" }, this.#sheet, this.#spacer);
  readonly #footer = element("footer");
  readonly #widthOf = textWidth(`13px ${getComputedStyle(document.body).fontFamily}`);
  #message: ToPage<Timeline> | undefined;
  #rows: readonly Row[] = [];
  #scale: Scale = scaleOf([]);
  #view: View = whole;
  #selected: number | undefined;
  #isDrawn = true;

  start(): void {
    this.#page.ask({ ask: "data" });
  }

  get #texts(): TimelineTexts {
    return this.#message?.texts as TimelineTexts;
  }

  #show(message: ToPage<Timeline>): void {
    const isFirst = this.#message === undefined;
    this.#message = message;
    if (isFirst) this.#build();
    this.#fillActors(message.data);
    this.#arrange();
  }

  #build(): void {
    const texts = this.#texts;
    const zoom = (factor: number) => () => this.#zoom(factor);
    const header = element(
      "header",
      {},
      element("label", {}, texts.actor, this.#actors),
      element("label", {}, this.#problems, texts.onlyProblems),
      button(texts.zoomOut, zoom(2), "−"),
      button(texts.zoomIn, zoom(0.5), "+"),
      button(texts.fit, () => this.#look(whole)),
      button(texts.export, () => this.#export()),
    );
    this.#footer.append(...legend(texts), element("span", { class: "keys" }, texts.keys));
    this.#main.setAttribute("aria-label", texts.events);
    document.body.append(header, this.#main, this.#footer);
    this.#actors.addEventListener("change", () => this.#arrange());
    this.#problems.addEventListener("change", () => this.#arrange());
    this.#main.addEventListener("scroll", () => this.#redraw());
    this.#main.addEventListener("keydown", (event) => this.#keyPressed(event));
    this.#main.addEventListener("click", (event) => this.#clicked(event));
    this.#main.addEventListener("wheel", (event) => this.#wheeled(event), { passive: false });
    new ResizeObserver(() => this.#redraw()).observe(this.#main);
    this.#main.focus();
  }

  #fillActors({ actors }: Timeline): void {
    const chosen = this.#actors.value;
    const named = actors
      .map(({ name, events }, number) => ({ name, events, number }))
      .filter(({ events }) => events > 0)
      .sort((a, b) => b.events - a.events || a.name.localeCompare(b.name));
    const options = named.map(({ name, events, number }) =>
      element("option", { value: String(number) }, `${name} (${events})`),
    );
    this.#actors.replaceChildren(element("option", { value: "" }, this.#texts.everybody), ...options);
    this.#actors.value = chosen;
    if (this.#actors.selectedIndex < 0) this.#actors.selectedIndex = 0;
  }

  /** Something else is shown: other rows, perhaps on another axis. */
  #arrange(): void {
    const { data } = this.#message ?? {};
    if (data === undefined) return;
    const { value } = this.#actors;
    const filter: Filter = { actor: value === "" ? undefined : Number(value), onlyProblems: this.#problems.checked };
    this.#rows = rowsOf(data, filter, this.#texts);
    this.#scale = scaleOf(daysIn(data, this.#rows));
    this.#selected = undefined;
    this.#redraw();
  }

  #look(view: View): void {
    this.#view = view;
    this.#redraw();
  }

  /** About the chosen row, where there is one. */
  #zoom(factor: number): void {
    const { from, to } = this.#view;
    const day = this.#selected === undefined ? undefined : this.#firstDay(this.#selected);
    const center = day === undefined ? 0.5 : (this.#scale.at(day) - from) / (to - from);
    this.#look(zoomed(this.#view, factor, this.#scale, center >= 0 && center <= 1 ? center : 0.5));
  }

  #firstDay(row: number): number | undefined {
    return daysIn((this.#message as ToPage<Timeline>).data, this.#rows.slice(row, row + 1))[0];
  }

  /** Once for each picture on the screen, however often it is asked for. */
  #redraw(): void {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    requestAnimationFrame(() => {
      this.#isDrawn = true;
      this.#draw();
    });
  }

  #draw(): void {
    const { clientHeight, clientWidth, scrollTop } = this.#main;
    const heightOfAll = axisHeight + this.#rows.length * rowHeight;
    this.#spacer.style.height = `${Math.max(0, heightOfAll - clientHeight)}px`;
    if (this.#rows.length === 0) {
      this.#sheet.replaceChildren(element("p", { class: "nothing" }, this.#texts.nothing));
      return;
    }
    const firstRow = Math.floor(scrollTop / rowHeight);
    const lastRow = Math.min(this.#rows.length - 1, firstRow + Math.ceil(clientHeight / rowHeight));
    const scene = this.#scene(clientWidth, clientHeight, { firstRow, lastRow, top: axisHeight - scrollTop });
    this.#sheet.replaceChildren(toDom(drawTimeline(scene)));
    if (this.#selected === undefined) this.#main.removeAttribute("aria-activedescendant");
    else this.#main.setAttribute("aria-activedescendant", `row-${this.#selected}`);
  }

  #scene(width: number, height: number, part: Pick<Scene, "firstRow" | "lastRow" | "top">): Scene {
    const { data, locale } = this.#message as ToPage<Timeline>;
    const labelWidth = Math.round(Math.min(440, width * 0.4));
    return {
      timeline: data,
      rows: this.#rows,
      scale: this.#scale,
      window: { ...this.#view, width: Math.max(50, width - labelWidth - 16) },
      texts: this.#texts,
      locale,
      labelWidth,
      widthOf: this.#widthOf,
      height,
      selected: this.#selected,
      ...part,
    };
  }

  #select(row: number): void {
    this.#selected = row;
    const top = row * rowHeight;
    const { clientHeight, scrollTop } = this.#main;
    const sight = clientHeight - axisHeight;
    // A heading above the first row comes into sight with it.
    if (top < scrollTop) this.#main.scrollTop = row < 3 ? 0 : top;
    else if (top + rowHeight > scrollTop + sight) this.#main.scrollTop = top + rowHeight - sight;
    const day = this.#firstDay(row);
    if (day !== undefined) this.#view = showing(this.#view, this.#scale.at(day));
    this.#redraw();
  }

  #keyPressed(event: KeyboardEvent): void {
    const act = this.#keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => this.#step(1),
    ArrowUp: () => this.#step(-1),
    PageDown: () => this.#step(10),
    PageUp: () => this.#step(-10),
    Home: () => this.#step(-this.#rows.length),
    End: () => this.#step(this.#rows.length),
    ArrowLeft: () => this.#look(moved(this.#view, -0.2)),
    ArrowRight: () => this.#look(moved(this.#view, 0.2)),
    "+": () => this.#zoom(0.5),
    "-": () => this.#zoom(2),
    "0": () => this.#look(whole),
    Enter: () => this.#open(this.#selected),
  };

  #step(by: number): void {
    this.#select(nextRow(this.#rows, this.#selected ?? -1, by));
  }

  #clicked(event: MouseEvent): void {
    const row = (event.target as Element).closest("[data-row]")?.getAttribute("data-row");
    if (row === null || row === undefined) return;
    this.#select(Number(row));
    this.#open(Number(row), true);
  }

  /** Zooms with Ctrl, as pictures do elsewhere; moves with Shift. Else the rows scroll. */
  #wheeled(event: WheelEvent): void {
    const by = event.deltaY || event.deltaX;
    if (event.ctrlKey) this.#zoom(by > 0 ? 1.25 : 0.8);
    else if (event.shiftKey || event.deltaX !== 0) this.#look(moved(this.#view, Math.sign(by) * 0.1));
    else return;
    event.preventDefault();
  }

  #open(number: number | undefined, stay = false): void {
    const row = this.#rows[number ?? -1];
    const data = this.#message?.data;
    if (row === undefined || row.kind === "heading") return;
    const place: Place | undefined = (row.kind === "event" ? data?.events : data?.instruments)?.[row.number]?.place;
    if (place) this.#page.ask({ ask: "open", place, stay });
  }

  /** All rows, not only those in sight. */
  #export(): void {
    const height = axisHeight + this.#rows.length * rowHeight + 8;
    const part = { firstRow: 0, lastRow: this.#rows.length - 1, top: axisHeight };
    const scene = { ...this.#scene(Math.max(900, this.#main.clientWidth), height, part), selected: undefined };
    this.#page.ask({ ask: "export", svg: exported(drawTimeline(scene), drawingStyles + timelineStyles) });
  }
}

/** Samples of the marks with their names. */
function legend(texts: TimelineTexts): HTMLElement[] {
  const sample = (name: string, ...marks: readonly Shape[]) =>
    element("span", { class: "sample" }, toDom(shape("svg", { width: 26, height: 14 }, ...marks)), name);
  const bar = (name: string) => shape("rect", { class: name, x: 1, y: 2, width: 24, height: 10, rx: 2 });
  const arrow = (name: string) => shape("path", { class: `relation ${name}`, d: "M2 7 L24 7" });
  return [
    sample(texts.certain, bar("certain")),
    sample(texts.possible, bar("possible")),
    sample(texts.unsure, bar("certain unsure")),
    sample(texts.problem, bar("certain wrong")),
    sample(texts.signed, shape("rect", { class: "step signed", x: 11, y: 0, width: 5, height: 14 })),
    sample(texts.inForce, shape("rect", { class: "in-force", x: 1, y: 3, width: 24, height: 8 })),
    sample(texts.order, arrow("")),
    sample(texts.violated, arrow("violated")),
  ];
}

useStyles(pageStyles, drawingStyles, timelineStyles, timelinePageStyles);
new TimelinePage().start();
