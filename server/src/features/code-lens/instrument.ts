import type { RuleContext } from "#core/check/rule.ts";
import { type DossierDate, earliestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { type LifecycleStep, lifecycleOf, lifecycleSteps } from "#core/facts/lifecycle.ts";
import type { Message } from "#core/messages/message.ts";
import type { InstrumentRecord } from "#core/record.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { instrumentEvents } from "../instrument-events.ts";
import { phrase } from "../phrases/phrases.ts";
import type { LensText } from "./lens-text.ts";

/** "signed 7 May 2025 · in force 1 October 2025": as the record says, else as events do. */
export function instrumentLens(dossier: Dossier, instrument: InstrumentRecord, facts: RuleContext): LensText {
  const dates = lifecycleOf(instrument, instrumentEvents(dossier, instrument, facts), facts);
  const parts = lifecycleSteps.flatMap((step) =>
    stepInWords(
      step,
      dates.filter((date) => date.step === step).map(({ date }) => date.value),
    ),
  );
  return { parts: parts.length > 0 ? parts : [phrase("code-lens.no-lifecycle")] };
}

function stepInWords(step: LifecycleStep, dates: readonly DossierDate[]): Message[] {
  const distinct = [...new Map(dates.map((date) => [date.text, date])).values()];
  if (distinct.length === 0) return [];
  if (step === "ratified" && dates.length > 2) return [phrase("code-lens.ratifications", { count: dates.length })];
  return [phrase(`code-lens.${step}`, { dates: distinct.sort(byDay) })];
}

const byDay = (a: DossierDate, b: DossierDate): number => earliestDay(a) - earliestDay(b) || byCodeUnit(a.text, b.text);
