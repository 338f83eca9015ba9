import type { RuleContext } from "#core/check/rule.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import type { Language } from "#core/language/language.ts";
import { overlaps, type Span } from "#core/text/span.ts";

/** True where a part of a text lies in the name of an actor or instrument, as the number of "Channel 21" does. */
export function isInName(text: string, part: Span, context: RuleContext): boolean {
  const names = context.once("names with numbers", namesWithNumbers);
  if (names.length === 0) return false;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return names.some((name) => lower.includes(name));
  return names.some((name) => {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      if (overlaps({ start: at, end: at + name.length }, part)) return true;
    }
    return false;
  });
}

/** True where a number belongs to a name by how it is written: "the 5th Army", "the Group of 77". */
export function isNamed(text: string, { span, unit }: NumberMention, languages: readonly Language[]): boolean {
  if (languages.some(({ tag }) => CAPITAL_NOUNS.has(tag))) return false;
  if (unit.kind === "ordinal" && /^\s+\p{Lu}/u.test(text.slice(span.end))) return true;
  return unit.kind === "none" && NAME_OF.test(text.slice(0, span.start));
}

const CAPITAL_NOUNS: ReadonlySet<string> = new Set(["de"]);
const NAME_OF = /[\p{L}\p{N},]\s+\p{Lu}\p{Ll}+\s+(?:of|de|dos|des)\s+$/u;

function namesWithNumbers(context: RuleContext): readonly string[] {
  const actors = context.all("actor").flatMap(({ fields: { name, aliases } }) => [name, ...aliases.map(textOf)]);
  const instruments = context
    .all("instrument")
    .flatMap(({ fields: { title, aliases } }) => [title, ...aliases.map(textOf)]);
  const names = [...actors, ...instruments].map((field) => field?.value.toLowerCase().trim() ?? "");
  return [...new Set(names)].filter((name) => /\p{Nd}/u.test(name) && /\p{L}/u.test(name));
}

const textOf = <Text>({ text }: { readonly text: Text }): Text => text;
