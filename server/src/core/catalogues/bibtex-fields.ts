import type { SourceValues } from "./catalogue-item.ts";
import { dateIn } from "./csl-fields.ts";

/** What an entry of BibTeX or BibLaTeX says of a source. Fields are named in lower case. */
export function valuesOfBibtex(type: string, fields: ReadonlyMap<string, string>): SourceValues {
  const text = (...names: readonly string[]): string | undefined => {
    const value = plainText(names.map((name) => fields.get(name)).find((found) => found?.trim()) ?? "");
    return value === "" ? undefined : value;
  };
  return {
    title: text("title"),
    type: Object.hasOwn(types, type) ? types[type] : "document",
    publisher: text("journaltitle", "journal", "publisher", "organization", "institution", "howpublished"),
    author: (fields.get("author") ?? "").split(/\s+and\s+/).flatMap((name) => nameIn(plainText(name)) ?? []),
    language: text("langid", "language"),
    published: dateIn(text("date")) ?? dateOfParts(text("year"), text("month"), text("day")),
    captured: dateIn(text("urldate")),
    url: fields.get("url")?.trim(),
  };
}

const types: Readonly<Record<string, string>> = {
  article: "article",
  online: "article",
  electronic: "article",
  www: "article",
  dataset: "dataset",
  video: "video",
  movie: "video",
  image: "photo",
};

/** `Family, Given` is turned round. */
function nameIn(name: string): string | undefined {
  const [family = "", ...given] = name.split(",").map((part) => part.trim());
  const turned = [...given.reverse(), family].filter((part) => part !== "").join(" ");
  return turned === "" ? undefined : turned;
}

function dateOfParts(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined) return undefined;
  const number = month === undefined ? 0 : months.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
  const parts = number >= 1 && number <= 12 ? [String(number), ...(day === undefined ? [] : [day])] : [];
  return dateIn([year, ...parts.map((part) => part.padStart(2, "0"))].join("-")) ?? dateIn(year);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Without what TeX needs: braces, accents as commands, escapes. */
function plainText(tex: string): string {
  return tex
    .replace(/\\(["'`^~=.]|[cvuHk](?=[\s{]))\s*\{?\s*\\?([A-Za-z])\}?/g, (_, accent: string, letter: string) =>
      `${letter}${accents[accent] ?? ""}`.normalize("NFC"),
    )
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)(?![A-Za-z])\s*/g, (_, name: string) => letters[name] ?? name)
    .replace(/\\([&%$#_{}])/g, "$1")
    .replace(/\\[A-Za-z]+\s*/g, "")
    .replace(/[{}]/g, "")
    .replace(/~|\s+/g, " ")
    .trim();
}

const accents: Readonly<Record<string, string>> = {
  '"': "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  c: "\u0327",
  v: "\u030C",
  u: "\u0306",
  H: "\u030B",
  k: "\u0328",
};

const letters: Readonly<Record<string, string>> = {
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  i: "i",
};
