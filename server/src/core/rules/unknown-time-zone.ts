import { recordRule } from "#core/check/rule.ts";
import { isTimeZone } from "#core/dates/zone.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isEmpty } from "#core/syntax/node.ts";
import { spellingsOf } from "#core/text/spelling.ts";

/** Without its zone the dossier cannot say on which day something happened. */
export const unknownTimeZone = recordRule({
  id: "unknown-time-zone",
  severity: "warning",
  summary: "The dossier's time zone is one of the IANA database.",
  messages: {
    unknown:
      "There is no time zone '{zone}', so the dossier counts as without one. Use a name of the IANA database, as in 'America/Caracas'.",
    similar: "There is no time zone '{zone}', so the dossier counts as without one. Did you mean '{similar}'?",
  },

  *record(record, context) {
    const { key, value, syntax } = record;
    if (record.kind !== "setting" || key?.text !== "timezone" || syntax.problems.length > 0) return;
    if (!context.isInManifest(record) || value.kind !== "scalar" || isEmpty(value) || isTimeZone(value.text)) return;
    const zones = zonesMeantBy(value.text);
    const [best] = zones;
    yield {
      span: value.span,
      ...(best === undefined
        ? { message: "unknown", args: { zone: value.text } }
        : { message: "similar", args: { zone: value.text, similar: best } }),
      fixes: (dossier) =>
        zones.map((text) => {
          const replacement = fix("replace", { text }, [replaceScalar(dossier, record, value.span, text)]);
          return zones.length === 1 ? preferred(replacement) : replacement;
        }),
    };
  },
});

/** Misspelt, or the place alone: "Caracas". */
function zonesMeantBy(written: string): string[] {
  const known = Intl.supportedValuesOf("timeZone");
  const places = new Set(spellingsOf(placeOf(written), known.map(placeOf)));
  const ofPlace = written.includes("/") ? [] : known.filter((zone) => places.has(placeOf(zone)));
  return [...new Set([...spellingsOf(written, known), ...ofPlace])].slice(0, mostZones);
}

const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf("/") + 1);

const mostZones = 3;
