import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import { originsOfSource } from "#core/facts/origins.ts";
import type { SourceRecord } from "#core/record.ts";
import { phrase } from "../phrases/phrases.ts";
import type { LensText } from "./lens-text.ts";
import { restingCounts } from "./resting-counts.ts";

/** "3 claims · 1 event · 2 origins": what falls if this source falls, and where it has it from. */
export function sourceLens(dossier: Dossier, source: SourceRecord, facts: RuleContext): LensText {
  const id = source.id?.value;
  const retracted = isRetracted(source) ? [phrase("code-lens.retracted")] : [];
  const { claims, events, others } = restingCounts(dossier, id);
  if (id === undefined || claims + events + others === 0) {
    return { parts: [...retracted, phrase("code-lens.not-cited")] };
  }
  const cited = [
    ...(claims > 0 ? [phrase("code-lens.claims", { count: claims })] : []),
    ...(events > 0 ? [phrase("code-lens.events", { count: events })] : []),
    ...(others > 0 ? [phrase("code-lens.others", { count: others })] : []),
  ];
  const origins = originsOfSource(id, facts);
  if (origins.length === 0) return { parts: [...retracted, ...cited, phrase("code-lens.no-origin")] };
  return {
    parts: [...retracted, ...cited, phrase("code-lens.origins", { count: origins.length })],
    tooltip: phrase("code-lens.origin-names", { names: origins.map(({ name }) => name) }),
  };
}
