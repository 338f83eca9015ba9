import type { Dossier } from "#core/dossier.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import type { FeatureContext } from "../feature.ts";
import { bitOf, type TokenModifier, type TokenType, typeNumbers } from "./legend.ts";
import type { Subject } from "./marks.ts";
import type { TokenStyle } from "./token-encoder.ts";
import type { TokenMemory } from "./token-memory.ts";

/** How what stands in records of this revision is shown to this client; nothing where the grammar's colour stays. */
export function styles(dossier: Dossier, { client, memory }: FeatureContext, tokens: TokenMemory) {
  const numbers = typeNumbers(client);
  const facts = memory.factsOf(dossier);
  const style = (type: TokenType, modifiers: number): TokenStyle => ({ type: numbers[type], modifiers });
  return (subject: Subject, record: AnyRecord): TokenStyle | undefined => {
    switch (subject.is) {
      case "definition":
        return style(subject.kind, DECLARATION | retraction(record));
      case "reference":
        return styleOfReference(dossier, subject.reference, style);
      case "date":
        return style("date", 0);
      case "quotation": {
        const isFound = tokens.isFound(subject.citation, facts);
        return isFound === undefined ? undefined : style("string", isFound ? FOUND : NOT_FOUND);
      }
    }
  };
}

/** An id of the wrong kind is shown as what it is. Text that names nobody recorded stays text. */
function styleOfReference(
  dossier: Dossier,
  { id, kinds, orText }: Reference,
  style: (type: TokenType, modifiers: number) => TokenStyle,
): TokenStyle | undefined {
  const sites = dossier.definitionsOf(id);
  const site = sites.find(({ kind }) => kinds.includes(kind)) ?? sites[0];
  if (site) return style(site.kind, retraction(site.record));
  const [kind] = kinds;
  return orText || kind === undefined ? undefined : style(kind, UNRESOLVED);
}

const retraction = (record: AnyRecord): number => (record.kind === "source" && isRetracted(record) ? DEPRECATED : 0);

const [DECLARATION, DEPRECATED, UNRESOLVED, FOUND, NOT_FOUND] = (
  ["declaration", "deprecated", "unresolved", "found", "notFound"] satisfies TokenModifier[]
).map(bitOf) as [number, number, number, number, number];
