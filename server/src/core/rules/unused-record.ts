import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { fix } from "#core/fixes/fixes.ts";
import { removeRecord } from "#core/fixes/remove-record.ts";
import { type ActorRecord, type AnyRecord, type InstrumentRecord, isKind, type SourceRecord } from "#core/record.ts";

/** What nothing refers to is often a second record of something, or the trace of a claim that was taken out. */
export const unusedRecord = recordRule({
  id: "unused-record",
  severity: "hint",
  summary: "Every source, actor and instrument is referred to somewhere.",
  messages: {
    source: "Nothing cites '{id}'.",
    actor: "Nothing refers to '{id}'.",
    instrument: "Nothing refers to '{id}'.",
  },

  *record(record, context) {
    if (!isSupporting(record) || record.id === undefined || record.syntax.problems.length > 0) return;
    const { value: id, span } = record.id;
    if (isStock(record, context) || context.isMentionedElsewhere(id, record)) return;
    yield {
      span,
      message: record.kind,
      args: { id },
      fixes: (dossier) => {
        const removal = record.syntax.text.includes("#") ? undefined : removeRecord(dossier, record);
        return removal ? [fix("remove", { text: id }, [removal])] : [];
      },
    };
  },
});

/** Beyond this many records of a kind the dossier draws on a stock, which is larger than what is used of it. */
const mostOfKind = 1000;

const isStock = ({ kind }: SourceRecord | ActorRecord | InstrumentRecord, context: RuleContext): boolean =>
  context.ids(kind).length > mostOfKind;

/** Events and claims are what a dossier is about; these serve them. */
const isSupporting = (record: AnyRecord): record is SourceRecord | ActorRecord | InstrumentRecord =>
  isKind(record, "source") || isKind(record, "actor") || isKind(record, "instrument");
