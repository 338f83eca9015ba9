import { recordRule } from "#core/check/rule.ts";
import { type DatePoint, type DossierDate, dateOfDay } from "#core/dates/dossier-date.ts";
import { type DateZone, instantOf } from "#core/dates/zone.ts";
import { clockIn, zoneOfDossier } from "#core/facts/zones.ts";
import { readDate } from "#core/model/read-date.ts";
import { isEmpty } from "#core/syntax/node.ts";

/** The day that counts is the one written, at its offset; where the event took place it may have been another. */
export const dayShift = recordRule({
  id: "day-shift",
  severity: "information",
  summary: "A moment is on the same day at its offset and in the dossier's time zone.",
  messages: {
    shift:
      "'{written}' is {clock} on {day} in {zone}, the dossier's time zone. The day that is written counts; make sure that it is the event's own.",
  },

  *record(record, { config }) {
    const zone = config.timezone?.value;
    if (zone === undefined || !kinds.has(record.kind)) return;
    for (const { spec, node } of record.visits) {
      const date = spec.type === "date" && !isEmpty(node) ? readDate(node)?.date : undefined;
      const shifted = date && shiftIn(date, zoneOfDossier(config));
      if (shifted) yield { span: node.span, message: "shift", args: { ...shifted, zone } };
    }
  },
});

/** A source's day is its publisher's own. */
const kinds: ReadonlySet<string> = new Set(["event", "claim", "instrument"]);

/** The first moment of the date that is on another day in the zone. */
function shiftIn({ members }: DossierDate, zone: DateZone) {
  for (const point of members.flatMap(({ from, to }) => [from, to])) {
    const there = point && shownIn(point, zone);
    if (there === undefined || point === undefined || there.day === point.earliest) continue;
    return { written: point.text, clock: timeOf(there.minutes), day: dateOfDay(there.day) };
  }
  return undefined;
}

/** A moment without an offset is of the zone already. */
function shownIn({ moment, earliest }: DatePoint, zone: DateZone) {
  if (moment?.offset === undefined) return undefined;
  const seconds = moment.minutes * 60 + moment.seconds;
  const instant = instantOf(earliest, seconds, { kind: "offset", minutes: moment.offset });
  return instant === undefined ? undefined : clockIn(instant, zone);
}

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
