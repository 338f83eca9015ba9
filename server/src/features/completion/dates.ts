import type { ClientCapabilities } from "vscode-languageserver-protocol";
import { dateOfDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { ownDates } from "#core/facts/lifecycle.ts";
import { type InstrumentRecord, isKind } from "#core/record.ts";
import { type Cursor, valueAround } from "./cursor.ts";
import { type Offer, scalarAt, takesSnippets } from "./offer.ts";

/** Today, the dates of the instrument that an event is a step of, and the forms of dates that are hard to remember. */
export function dateOffers(
  dossier: Dossier,
  cursor: Cursor,
  key: string | undefined,
  client: ClientCapabilities,
): Offer[] {
  const today = dateOfDay(dossier.today).text;
  const steps = key === "date" ? lifecycleOffers(dossier, cursor) : [];
  const others = [
    { label: today, text: scalarAt(cursor, today), kind: "Value" as const, detail: "today" },
    ...(key === "date" ? [unknown] : []),
    ...(takesSnippets(client) && cursor.token.quote === undefined ? forms(today) : []),
  ];
  const known = new Set(steps.map(({ label }) => label));
  return [...steps, ...others.filter(({ label }) => !known.has(label))];
}

const unknown: Offer = {
  label: "unknown",
  text: "unknown",
  kind: "Value",
  detail: "not known",
  documentation: "Give the source's words in `date-text`, or say why in `note`.",
};

function forms(today: string): Offer[] {
  const form = (label: string, text: string, detail: string, documentation: string): Offer => ({
    label,
    text,
    detail,
    documentation,
    snippet: true,
    kind: "Snippet",
    filter: `${today} ${label}`,
  });
  return [
    form(
      "from/to",
      `\${1:${today}}/\${2:${today}}`,
      "it lasted",
      "An interval: it lasted from the first to the last day.",
    ),
    form(
      "[from..to]",
      `"[\${1:${today}}..\${2:${today}}]"`,
      "one unknown day",
      "A set: it was one day in this range, and which one is not known.",
    ),
  ];
}

/** The date of the step named in `phase`; without one, the dates of all. */
function lifecycleOffers(dossier: Dossier, cursor: Cursor): Offer[] {
  const id = valueAround(cursor, "instrument");
  const phase = valueAround(cursor, "phase");
  const record = id && dossier.definitionsOf(id).find(({ kind }) => kind === "instrument")?.record;
  if (!record || !isKind(record, "instrument")) return [];
  const dates = ownDates(record as InstrumentRecord).filter(({ step }) => phase === undefined || step === phase);
  return dates.map(({ step, date, parties }) => {
    const { text } = date.value;
    const by = parties.length > 0 ? ` by ${parties.join(", ")}` : "";
    return { label: text, text: scalarAt(cursor, text), kind: "Value", detail: `${id} ${step}${by}` };
  });
}
