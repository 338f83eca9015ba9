import type { SourceValues } from "#core/catalogues/catalogue-item.ts";
import { isCalendarDay } from "#core/dates/civil-day.ts";

/** What an address says of what is found there: who published it, and when, where the path says so. */
export function valuesOfAddress(address: string): SourceValues {
  const url = /^(https?):\/\/(?:[^/@\s]*@)?([^/:?#\s]+)(?::\d+)?([^?#\s]*)/i.exec(address);
  const [, , host = "", path = ""] = url ?? [];
  return { publisher: host.toLowerCase().replace(/^(?:www|m|amp)\./, ""), published: dateInPath(path), url: address };
}

/** `example` for `https://www.example.com/a`. */
export function nameOfSite(address: string): string {
  const { publisher = "" } = valuesOfAddress(address);
  const [name = ""] = publisher.split(".");
  return name;
}

/** As in `/2024/07/29/`, `/2024-07-29-title`, `/20240729/` and `/2024/07/`; a year alone may be anything. */
function dateInPath(path: string): string | undefined {
  const day =
    /(?:^|[/_-])((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d{2})()(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  if (day) return isoDate(day[1], day[3], day[4]);
  const month = /(?:^|\/)((?:19|20)\d{2})\/(\d{2})(?=\/)/.exec(path);
  return month ? isoDate(month[1], month[2], undefined) : undefined;
}

function isoDate(year = "", month = "", day: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  if (!isCalendarDay(y, m, d)) return undefined;
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return parts.join("-");
}
