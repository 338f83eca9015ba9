import { dayFromCalendar, daysInMonth } from "#core/dates/civil-day.ts";
import type { Span } from "#core/text/span.ts";

/** What an address of a web archive says of the copy it leads to. */
export type ArchiveAddress =
  /** One copy, made at that time: seconds since 1970 in UTC. */
  | { readonly kind: "copy"; readonly seconds: number; readonly span: Span }
  /** Several copies, the one nearest to a time, a new one, or the newest. */
  | { readonly kind: "list" | "nearest" | "save" | "newest"; readonly text: string; readonly span: Span };

/**
 * Reads the addresses of the Wayback Machine and of archives that use its scheme: `/web/20240918123000/https://…`, with
 * modifiers such as `id_`. `undefined` for any other address. The span counts in the address.
 */
export function readArchiveAddress(url: string): ArchiveAddress | undefined {
  const save = /^https?:\/\/web\.archive\.org(\/save\/)/i.exec(url);
  if (save) return { kind: "save", ...placed(url, save[1] ?? "") };
  const newest = /^https?:\/\/web\.archive\.org(\/web\/)(?:https?:|www\.)/i.exec(url);
  if (newest) return { kind: "newest", ...placed(url, newest[1] ?? "") };
  const [, , stamp = ""] =
    /^https?:\/\/(web\.archive\.org\/web|[^/?#]+(?:\/[\w.-]+)*)\/(\d*\*?)(?:[a-z]{2}_)?\/(?:https?:|www\.)/i.exec(
      url,
    ) ?? [];
  if (stamp === "") return undefined;
  const text = placed(url, stamp);
  if (stamp.endsWith("*")) return { kind: "list", ...text };
  const seconds = secondsOf(stamp);
  return seconds === undefined ? { kind: "nearest", ...text } : { kind: "copy", seconds, span: text.span };
}

/** Its first place is the right one: only the host stands before it. */
function placed(url: string, part: string): { readonly text: string; readonly span: Span } {
  const start = url.indexOf(`/${part.replace(/^\//, "")}`) + (part.startsWith("/") ? 0 : 1);
  return { text: part, span: { start, end: start + part.length } };
}

function secondsOf(stamp: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return dayFromCalendar(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
}

/** The address is that of a copy, or of a register that leads to a work wherever it moves (a DOI, a handle, a URN). */
export function isArchived(url: string): boolean {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  return readArchiveAddress(url) !== undefined || lasting.some((known) => host === known || host.endsWith(`.${known}`));
}

const lasting = [
  ...[
    "archive.org",
    "archive.today",
    "archive.ph",
    "archive.is",
    "archive.li",
    "archive.md",
    "archive.vn",
    "archive.fo",
  ],
  ...[
    "perma.cc",
    "ghostarchive.org",
    "megalodon.jp",
    "arquivo.pt",
    "webarchive.org.uk",
    "webarchive.nationalarchives.gov.uk",
  ],
  ...["webarchive.loc.gov", "conifer.rhizome.org", "web-archive.oecd.org", "webcitation.org", "freezepage.com"],
  ...["doi.org", "hdl.handle.net", "nbn-resolving.org", "urn.fi", "purl.org", "w3id.org"],
];
