import type { ObjectSpec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import type { MapNode } from "#core/syntax/node.ts";
import { spellingsOf } from "#core/text/spelling.ts";

/** True for keys that the author may add: they mean nothing to the checks. */
export const isOwnKey = (key: string): boolean => key.startsWith("x-");

/** Tells the keys that an unknown key of the mapping may stand for, the best first; none that the mapping has already. */
export function meantKeys(spec: ObjectSpec, { entries }: MapNode): (written: string) => string[] {
  const present = new Set(entries.map(({ key }) => key.text));
  const keys = Object.keys(spec.keys);
  return (written) => keysMeantBy(written, keys).filter((key) => !present.has(key));
}

/** Another key of the mapping seems to be meant for the absent one. */
export function isMisspelt(spec: ObjectSpec, map: MapNode, absent: string): boolean {
  const meantBy = meantKeys(spec, map);
  return map.entries.some(({ key: { text } }) => {
    return !isOwnKey(text) && keyOf(spec, text) === undefined && meantBy(text)[0] === absent;
  });
}

/** The same but for capitals and signs between words; misspelt; another word for it. */
export function keysMeantBy(written: string, keys: readonly string[]): string[] {
  const other = otherNames.filter(([, names]) => names.includes(written.toLowerCase())).map(([key]) => key);
  return [...new Set([...spellingsOf(written, keys), ...keys.filter((key) => other.includes(key))])];
}

/** What authors write for a key. */
const otherNames: readonly (readonly [string, readonly string[]])[] = [
  ["cites", ["source", "sources", "cite", "citation", "citations", "reference", "references", "refs", "evidence"]],
  ["title", ["name", "headline", "label", "heading", "office", "position", "function"]],
  ["name", ["title", "label"]],
  ["text", ["claim", "statement", "content", "title"]],
  ["place", ["location", "where", "city", "country", "venue"]],
  ["date", ["when", "day", "time", "year"]],
  ["note", ["description", "comment", "comments", "remark", "remarks", "summary", "details"]],
  ["actors", ["people", "persons", "participants", "who", "with"]],
  ["actor", ["person", "who", "name"]],
  ["publisher", ["outlet", "newspaper", "medium", "media", "journal", "agency", "site"]],
  ["published", ["date"]],
  ["captured", ["accessed", "retrieved", "read"]],
  ["author", ["by", "byline", "writer"]],
  ["language", ["lang"]],
  ["lang", ["language"]],
  ["url", ["link", "href", "address", "web"]],
  ["archived", ["archive"]],
  ["quote", ["quotation", "citation", "passage", "excerpt", "text"]],
  ["said-by", ["speaker", "by", "who", "actor"]],
  ["kind", ["type"]],
  ["type", ["kind", "category"]],
  ["status", ["state"]],
  ["instrument", ["agreement", "treaty", "law", "document"]],
  ["signed", ["date"]],
  ["ended", ["end", "expired", "terminated"]],
  ["aliases", ["names", "aka", "also-known-as", "other-names"]],
  ["roles", ["offices", "positions", "functions"]],
  ["of", ["at", "in", "country", "organisation"]],
  ["from", ["start", "since", "begin"]],
  ["to", ["end", "until", "till"]],
  ["value", ["amount", "number", "figure"]],
  ["unit", ["currency"]],
  ["file", ["path"]],
  ["reason", ["because", "why", "note"]],
];
