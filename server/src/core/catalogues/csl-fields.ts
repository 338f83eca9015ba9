import { parseDate } from "#core/dates/parse-date.ts";
import type { SourceValues } from "./catalogue-item.ts";

/** What an item of CSL-JSON or CSL-YAML says of a source. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export function valuesOfCsl(item: Readonly<Record<string, unknown>>): SourceValues {
  const type = typeOf(textOf(item.type));
  const [container, publisher] = [textOf(item["container-title"]), textOf(item.publisher)];
  return {
    title: textOf(item.title),
    type,
    // An article's newspaper is its outlet; who prints a book is its publisher.
    publisher: type === "article" || type === "post" ? (container ?? publisher) : (publisher ?? container),
    author: namesOf(item.author),
    language: textOf(item.language),
    published: dateOf(item.issued),
    captured: dateOf(item.accessed),
    url: textOf(item.URL),
  };
}

/** The kind of source that a CSL type means. Whatever is no news is a document. */
export function typeOf(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  return Object.hasOwn(types, type) ? types[type] : "document";
}

const types: Readonly<Record<string, string>> = {
  article: "article",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  webpage: "article",
  post: "post",
  "post-weblog": "post",
  dataset: "dataset",
  speech: "speech",
  treaty: "treaty-text",
  graphic: "photo",
  broadcast: "video",
  motion_picture: "video",
};

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown) => {
    if (!isObject(name)) return textOf(name) ?? [];
    const parts = [name.given, name["non-dropping-particle"], name.family].flatMap((part) => textOf(part) ?? []);
    return textOf(name.literal) ?? (parts.length > 0 ? [parts.join(" ")] : []);
  });
}

/** EDTF; nothing where the date is not one of the format's. */
function dateOf(value: unknown): string | undefined {
  if (!isObject(value)) return dateIn(textOf(value));
  const written = dateIn(textOf(value.raw)) ?? dateIn(textOf(value.literal));
  const parts: readonly unknown[] = Array.isArray(value["date-parts"]) ? value["date-parts"] : [];
  const points = parts.flatMap((part) => (Array.isArray(part) ? (pointOf(part) ?? []) : []));
  if (points.length === 0) return written;
  const isApproximate = points.length === 1 && value.circa !== undefined && value.circa !== false;
  return dateIn(points.join("/") + (isApproximate ? "~" : ""));
}

function pointOf(parts: readonly unknown[]): string | undefined {
  const [year, ...rest] = parts.map((part) => textOf(part) ?? "").filter((part) => part !== "");
  return year === undefined
    ? undefined
    : [year.padStart(4, "0"), ...rest.map((part) => part.padStart(2, "0"))].join("-");
}

export const dateIn = (text: string | undefined): string | undefined =>
  text !== undefined && parseDate(text).date !== undefined ? text : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
