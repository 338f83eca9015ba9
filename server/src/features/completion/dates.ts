import { dateOfDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { ownDates } from "#core/facts/lifecycle.ts";
import { type InstrumentRecord, isKind } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import { datesTold } from "./article-dates.ts";
import { type Cursor, valueAround } from "./cursor.ts";
import { type Offer, scalarAt, takesSnippets } from "./offer.ts";

/**
 * The dates that the cited articles tell, those of the instrument that an event is a step of, today, and the forms of dates that are
 * hard to remember.
 */
export function dateOffers(
  dossier: Dossier,
  cursor: Cursor,
  key: string | undefined,
  context: FeatureContext,
): Offer[] {
  const today = dateOfDay(dossier.today).text;
  const steps = key === "date" ? lifecycleOffers(dossier, cursor, context) : [];
  const others: Offer[] = [
    { label: today, text: scalarAt(cursor, today), kind: "Value", detail: context.say(phrase("date.today")) },
    ...(key === "date" ? [unknown(context)] : []),
    ...(takesSnippets(context.client) && cursor.token.quote === undefined ? forms(today, context) : []),
  ];
  const known = new Set<string>();
  const told = toldOffers(dossier, cursor, context);
  const best = valueAround(cursor, "phase") === undefined ? [...told, ...steps] : [...steps, ...told];
  return [...best, ...others].filter(({ label }) => {
    const isNew = !known.has(label);
    known.add(label);
    return isNew;
  });
}

/** Found by the words of the article too. */
const toldOffers = (dossier: Dossier, cursor: Cursor, { memory, say }: FeatureContext): Offer[] =>
  datesTold(cursor, memory.factsOf(dossier)).map(({ date: { text }, source, words }) => {
    const told = say(phrase("date.told", { source, words }));
    return {
      label: text,
      text: scalarAt(cursor, text),
      kind: "Value",
      filter: `${text} ${words}`,
      description: told,
      detail: told,
    };
  });

const unknown = ({ say }: FeatureContext): Offer => ({
  label: "unknown",
  text: "unknown",
  kind: "Value",
  detail: say(phrase("date.notKnown")),
  documentation: say(phrase("date.notKnownHelp")),
});

function forms(today: string, { say }: FeatureContext): Offer[] {
  const form = (label: string, text: string, id: "date.lasted" | "date.oneDay"): Offer => ({
    label,
    text,
    detail: say(phrase(id)),
    documentation: say(phrase(`${id}Help`)),
    snippet: true,
    kind: "Snippet",
    filter: `${today} ${label}`,
  });
  return [
    form("from/to", `\${1:${today}}/\${2:${today}}`, "date.lasted"),
    form("[from..to]", `"[\${1:${today}}..\${2:${today}}]"`, "date.oneDay"),
  ];
}

/** The date of the step named in `phase`; without one, the dates of all. */
function lifecycleOffers(dossier: Dossier, cursor: Cursor, { say }: FeatureContext): Offer[] {
  const id = valueAround(cursor, "instrument");
  const phase = valueAround(cursor, "phase");
  const record = id && dossier.definitionsOf(id).find(({ kind }) => kind === "instrument")?.record;
  if (!record || !isKind(record, "instrument")) return [];
  const dates = ownDates(record as InstrumentRecord).filter(({ step }) => phase === undefined || step === phase);
  return dates.map(({ step, date, parties }) => {
    const { text } = date.value;
    const detail =
      parties.length > 0
        ? say(phrase("date.stepBy", { instrument: id, step, parties: parties.join(", ") }))
        : say(phrase("date.step", { instrument: id, step }));
    return { label: text, text: scalarAt(cursor, text), kind: "Value", detail };
  });
}
