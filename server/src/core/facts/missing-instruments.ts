import type { RuleContext } from "#core/check/rule.ts";
import type { AnyRecord, InstrumentRecord } from "#core/record.ts";
import { type MissingInstrument, missingInstrument } from "./instrument-support.ts";
import { instrumentsLinkedIn, type LinkedInstrument } from "./linked-instruments.ts";

/** An instrument that a record links, and that the texts which it cites do not mention. */
export interface UnmentionedInstrument extends LinkedInstrument {
  readonly instrument: InstrumentRecord;
  readonly missing: MissingInstrument;
}

/** In the order in which the record links them. */
export const missingInstrumentsIn = (record: AnyRecord, context: RuleContext): readonly UnmentionedInstrument[] =>
  context.ofRecord("missing instruments", record, () =>
    instrumentsLinkedIn(record, context).flatMap((linked) => {
      const instrument = context.find("instrument", linked.id.value);
      const missing = instrument && missingInstrument(instrument, linked.citations, context);
      return instrument === undefined || missing === undefined ? [] : [{ ...linked, instrument, missing }];
    }),
  );
