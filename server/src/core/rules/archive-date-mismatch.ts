import { type Finding, recordRule } from "#core/check/rule.ts";
import { calendarFromDay } from "#core/dates/civil-day.ts";
import { type DossierDate, dateOfDay, earliestDay, isoDay, latestDay, momentOf } from "#core/dates/dossier-date.ts";
import { readArchiveAddress } from "#core/facts/archive-address.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";

const messages = {
  mismatch: "The address says {stamp}, and here is {at}. One of the two is wrong.",
  copy: "The time in the address: {stamp}.",
  list: "'{text}' leads to a list of copies. Use the address of one copy, with its 14 digits.",
  nearest: "'{text}' leads to the copy that is nearest to it. Use the 14 digits of one copy, as in 20240918123000.",
  newest: "This address leads to the newest copy, whichever that is. Use the address of one copy, with its 14 digits.",
  save: "'{text}' makes a new copy each time it is opened. Use the address of the copy that was made.",
} as const;

/** The address of an archived copy holds the time at which it was made: a check on what was written by hand. */
export const archiveDateMismatch = recordRule({
  id: "archive-date-mismatch",
  severity: "warning",
  summary: "The address of an archived copy leads to one copy, made on the day that is recorded.",
  messages,

  *record(record) {
    if (!isKind(record, "source")) return;
    for (const copy of record.fields.archived) {
      const found = findingIn(record, copy);
      if (found) yield found;
    }
  },
});

function findingIn(
  record: SourceRecord,
  { url, at }: SourceRecord["fields"]["archived"][number],
): Finding<keyof typeof messages> | undefined {
  if (url?.node.kind !== "scalar") return undefined;
  const address = readArchiveAddress(url.value);
  if (address === undefined) return undefined;
  const span = spanInScalar(record.syntax.text, url.node, address.span);
  if (address.kind !== "copy") return { span, message: address.kind, args: { text: address.text } };
  if (at === undefined || mayBeOn(address.seconds, at.value)) return undefined;
  const stamp = dateOfDay(dayOf(address.seconds));
  const { year, month, day } = calendarFromDay(dayOf(address.seconds));
  const text = isoDay(year, month, day);
  return {
    span: at.span,
    message: "mismatch",
    args: { stamp, at: at.value },
    related: [{ record, span, message: "copy", args: { stamp } }],
    fixes: (dossier) => [fix("replace", { text }, [replaceScalar(dossier, record, at.span, text)])],
  };
}

const dayOf = (seconds: number): number => Math.floor(seconds / 86_400);

/** Somewhere on earth that moment is on that day; where the date has an offset, there. */
function mayBeOn(seconds: number, date: DossierDate): boolean {
  const offset = momentOf(date)?.offset;
  const [west, east] = offset === undefined ? [-12 * 60, 14 * 60] : [offset, offset];
  return dayOf(seconds + west * 60) <= latestDay(date) && earliestDay(date) <= dayOf(seconds + east * 60);
}
