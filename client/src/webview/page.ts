import type { FromPage, ToPage } from "./messages.ts";
import { type Shape, toMarkup, withoutVariables } from "./svg.ts";

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

/** The page's side of the conversation with the editor. */
export class Page<Data> {
  readonly #editor = acquireVsCodeApi();

  /** @param show called with all there is to show, again whenever it has changed */
  constructor(show: (message: ToPage<Data>) => void) {
    window.addEventListener("message", ({ data }: MessageEvent<ToPage<Data>>) => show(data));
  }

  ask(message: FromPage): void {
    this.#editor.postMessage(message);
  }
}

/** Text goes in as text: nothing that a dossier holds is ever read as markup. */
export function toDom({ name, attributes, children }: Shape): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  for (const child of children) element.append(typeof child === "string" ? child : toDom(child));
  return element;
}

/** An element of the page. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(label: string, act: () => void, shown = label): HTMLButtonElement {
  const made = element("button", { type: "button", title: label, "aria-label": label }, shown);
  made.addEventListener("click", act);
  return made;
}

/** Styles by the script itself: the page's security policy lets in no others. */
export function useStyles(...styles: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join("\n"));
  document.adoptedStyleSheets = [sheet];
}

/** The drawing as a file, with the colours that the editor has now. */
export function exported(drawing: Shape, style: string): string {
  const colors = getComputedStyle(document.documentElement);
  const fixed = withoutVariables(style, (name) => colors.getPropertyValue(name).trim());
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(drawing, fixed)}\n`;
}

/** How wide a text is in the page's own font. */
export function textWidth(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return (text) => text.length * 7;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    if (known.size > 20_000) known.clear();
    known.set(text, width);
    return width;
  };
}
