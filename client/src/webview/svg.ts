/** A part of a drawing. What is drawn is data, so that it can be tested, shown and saved. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param attributes those that are `undefined` are left out */
export function shape(name: string, attributes: Attributes = {}, ...children: readonly (Shape | string)[]): Shape {
  const written = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(written), children };
}

/** The drawing as a file of its own. @param style what its classes mean */
export function toMarkup({ name, attributes, children }: Shape, style = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  const styled = style === "" ? "" : `<style>${escapeMarkup(style)}</style>`;
  const inside = children.map((child) => (typeof child === "string" ? escapeMarkup(child) : toMarkup(child)));
  return `<${name}${written.join("")}>${styled}${inside.join("")}</${name}>`;
}

/** XML 1.0 has no place for most control characters, escaped or not. */
const escapeMarkup = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** As much of the text as fits, with an ellipsis where something is left out. @param widthOf in pixels */
export function fitText(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${text.slice(0, middle)}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0
    ? ""
    : `${text
        .slice(0, low)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
}

/** Styles with the values of their variables, for programs that know none. @param lookUp empty for one that is not set */
export function withoutVariables(style: string, lookUp: (name: string) => string): string {
  const innermost = /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g;
  const replaced = style.replace(innermost, (_all, name: string, otherwise = "") => lookUp(name) || otherwise);
  return replaced === style ? style : withoutVariables(replaced, lookUp);
}
