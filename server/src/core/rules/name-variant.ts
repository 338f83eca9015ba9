import { keyRule, type RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { type ActorName, deniesName, namesOf } from "#core/facts/actor-names.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { type NameWindow, nameWindows } from "#core/facts/name-windows.ts";
import { foldName, nameTokens } from "#core/facts/names.ts";
import { letterBlocksOf, likeness } from "#core/facts/similar-names.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { languageOf } from "#core/language/languages.ts";
import { foldWord } from "#core/language/words.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { ScalarNode } from "#core/syntax/node.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import type { Span } from "#core/text/span.ts";

/** A name spelt in two ways is found in one of them only. */
export const nameVariant = keyRule({
  id: "name-variant",
  severity: "information",
  summary: "Titles and claims spell names as the actors' records do.",
  messages: {
    variant: "'{text}' looks like '{name}', a name of '{id}'. Use that spelling, or add this one to `aliases`.",
    name: "The name: '{name}'.",
  },

  fewest: 2,
  *keys(record, context) {
    const names = isKind(record, "actor") ? namesOf(record) : mentionsIn(record, context);
    for (const { text } of names) yield* letterBlocksOf(text);
  },

  *members(members, context, key) {
    const actors = members.filter((record) => isKind(record, "actor"));
    if (actors.length === 0 || actors.length === members.length) return;
    const names = actors.flatMap(namesOf).filter(({ text }) => letterBlocksOf(text).includes(key));
    const known = new Set(names.map(({ text }) => foldName(text)));
    for (const record of members) {
      if (!mayHoldVariant(record, names, key)) continue;
      for (const mention of mentionsIn(record, context)) {
        if (known.has(foldName(mention.text)) || !letterBlocksOf(mention.text).includes(key)) continue;
        const name = names.slice(0, mostCompared).find((candidate) => isVariant(mention.text, candidate));
        if (name === undefined) continue;
        const place = spanInScalar(record.syntax.text, mention.node, mention.span);
        const args = { text: mention.text, name: name.text, id: name.actor.id?.value ?? name.text };
        yield {
          record,
          span: place,
          message: "variant",
          args,
          related: [{ record: name.actor, span: name.span, message: "name", args }],
          fixes: (dossier) => fixes(dossier, record, { text: mention.text, place }, name),
        };
      }
    }
  },
});

const mostCompared = 20;

/**
 * A quick look, because the group of a common name has thousands of texts that spell it as they should: without these spellings,
 * is there still the word that a variant has in common with the name?
 */
function mayHoldVariant(record: AnyRecord, names: readonly ActorName[], key: string): boolean {
  const common = foldWord(key.split(" ")[3] ?? "");
  return textsIn(record).some(({ text }) => {
    const rest = names.slice(0, mostCompared).reduce((left, name) => left.replaceAll(name.text, ""), text);
    return foldWord(rest).includes(common);
  });
}

interface Mention extends NameWindow {
  readonly node: ScalarNode;
}

/** Possible names in titles and claims; none in a language without a table, whose endings nobody knows. */
function mentionsIn(record: AnyRecord, context: RuleContext): Mention[] {
  const tag = context.languageOf(record);
  if (tag !== undefined && languageOf(tag) === undefined) return [];
  return textsIn(record).flatMap((node) => nameWindows(node.text).map((window) => ({ ...window, node })));
}

function textsIn(record: AnyRecord): ScalarNode[] {
  const title = isKind(record, "event") ? record.fields.title : undefined;
  const texts = [title, ...claimsOf(record).map(({ text }) => text)];
  return texts.flatMap((field) => (field?.node.kind === "scalar" ? [field.node] : []));
}

/** One letter differs, and not as an ending does: `Merkels`, `Ивановым`. */
function isVariant(text: string, { text: name, actor }: ActorName): boolean {
  if (likeness(text, name) !== "letter" || deniesName(actor, text)) return false;
  const known = nameTokens(name);
  return nameTokens(text).every(({ folded }, index) => {
    const other = known[index]?.folded ?? "";
    return folded === other || !mayBeInflected(folded, other);
  });
}

const mayBeInflected = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || (/\p{Script=Cyrillic}/u.test(a) && a.slice(0, -1) === b.slice(0, -1));

interface PlacedText {
  readonly text: string;
  /** In the record. */
  readonly place: Span;
}

function fixes(
  dossier: Dossier,
  record: AnyRecord,
  { text, place }: PlacedText,
  { actor, text: name }: ActorName,
): Fix[] {
  const isWritten = record.syntax.text.slice(place.start, place.end) === text;
  const added = addToList(dossier, actor, actor.value, "aliases", text);
  return [
    ...(isWritten ? [fix("replace", { text: name }, [dossier.edit(record, place, name)])] : []),
    ...(added.length > 0 ? [fix("addAlias", { alias: text, id: actor.id?.value ?? name }, added)] : []),
  ];
}
