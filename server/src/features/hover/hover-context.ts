import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { MessageArguments } from "#core/messages/message.ts";
import type { FeatureContext } from "../feature.ts";
import { type PhraseId, phrase } from "../phrases/phrases.ts";
import { code, escaped } from "./markdown.ts";

/** What descriptions are made from. */
export interface HoverContext {
  readonly dossier: Dossier;
  readonly facts: RuleContext;
  /** BCP 47. */
  readonly locale: string;
  /** In the language of the editor. What is filled in must be Markdown. */
  readonly say: (id: PhraseId, args?: MessageArguments) => string;
  readonly feature: FeatureContext;
}

export const hoverContext = (dossier: Dossier, feature: FeatureContext): HoverContext => ({
  dossier,
  facts: feature.memory.factsOf(dossier),
  locale: feature.locale,
  say: (id, args) => feature.say(phrase(id, args)),
  feature,
});

/** The name of the actor with that id, or the free text itself, as Markdown. */
export const nameOf = ({ facts }: HoverContext, id: string): string =>
  escaped(facts.find("actor", id)?.fields.name?.value ?? id);

/** Names, or ids, as an enumeration: the first few of many. */
export function firstOf(names: readonly string[], most = mostNames): readonly string[] {
  return names.length <= most ? names : [...names.slice(0, most), `… (${names.length})`];
}

const mostNames = 12;

export const idsOf = (fields: readonly ({ readonly value: string } | undefined)[]): readonly string[] =>
  firstOf(fields.flatMap((field) => (field ? [code(field.value)] : [])));
