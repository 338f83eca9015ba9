import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { lifecycleOf } from "#core/facts/lifecycle.ts";
import type { InstrumentRecord } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { instrumentEvents } from "../instrument-events.ts";
import { phrase } from "../phrases/phrases.ts";
import { boundsOf } from "./bounds.ts";
import type { InstrumentStep } from "./timeline.ts";

/** The steps in the life of an instrument that have a date: as its record says, else as events do. */
export function lifecycleSteps(
  dossier: Dossier,
  instrument: InstrumentRecord,
  facts: RuleContext,
  say: FeatureContext["say"],
): InstrumentStep[] {
  return lifecycleOf(instrument, instrumentEvents(dossier, instrument, facts), facts).flatMap(({ step, date }) =>
    boundsOf(date.value).map((bounds) => ({
      step,
      label: say(phrase(`code-lens.${step}`, { dates: [date.value] })),
      bounds,
    })),
  );
}
