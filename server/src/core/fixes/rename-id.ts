import type { Dossier } from "#core/dossier.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import { foldName } from "#core/facts/names.ts";
import { type Occurrence, occurrencesOf } from "#core/occurrences.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { SymbolAt } from "#core/symbol-at.ts";
import { type Node, nodesIn } from "#core/syntax/node.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import { replaceScalar } from "./replace-scalar.ts";

/**
 * The edits that write another id wherever this one is written with the same meaning, in the quotes it has and in new ones where
 * YAML needs them. All definitions go along where there are several.
 */
export function renameId(dossier: Dossier, symbol: SymbolAt, newId: string): Edit[] {
  const occurrences = occurrencesOf(dossier, symbol);
  const written = occurrences.filter((occurrence) => !isYamlAlias(occurrence));
  const mentions = [...written, ...denials(dossier, occurrences, symbol.id)];
  const edits = new Map(mentions.map((mention) => placedEdit(dossier, mention, newId)));
  for (const alias of occurrences.filter(isYamlAlias)) {
    const edited = anchoredMentions(dossier, alias, symbol.id).map((mention) => placedEdit(dossier, mention, newId));
    for (const [place, edit] of edited) if (!edits.has(place)) edits.set(place, edit);
  }
  return [...edits.values()];
}

interface Mention {
  readonly record: AnyRecord;
  readonly span: Span;
}

/** With a name for its place, because one text may stand for several mentions. */
function placedEdit(dossier: Dossier, { record, span }: Mention, newId: string): [place: string, edit: Edit] {
  const edit = replaceScalar(dossier, record, span, newId);
  return [`${edit.span.start} ${edit.file}`, edit];
}

/** An actor may say by the id of another one that it is not the same; `not` holds names otherwise. */
function denials(dossier: Dossier, occurrences: readonly Occurrence[], id: string): Mention[] {
  const defined = occurrences.flatMap(({ record, isDefinition }) => (isDefinition ? [record] : []));
  const actors = defined.filter((record) => isKind(record, "actor"));
  const isName = actors.some((actor) => namesOf(actor).some(({ text }) => foldName(text) === foldName(id)));
  if (actors.length === 0 || isName) return [];
  return dossier.recordsOf("actor").flatMap((record) => {
    const named = record.fields.not.filter(({ value }) => value === id).map(({ span }) => ({ record, span }));
    return named.filter((mention) => !isYamlAlias(mention));
  });
}

/** True where `*name` stands in place of the id: no id begins with an asterisk, and no text without quotes. */
const isYamlAlias = ({ record, span }: Mention): boolean => record.syntax.text[span.start] === "*";

/**
 * Where the id is written for a mention by way of a YAML alias: at the anchor, where that is a mention too or holds several ids;
 * else the alias gives way to the id, because the text at the anchor may say something else.
 */
function anchoredMentions(dossier: Dossier, alias: Occurrence, id: string): Mention[] {
  const anchored = anchoredNode(dossier, alias);
  if (anchored === undefined) return [alias];
  const { record, node } = anchored;
  if (node.kind !== "scalar") {
    const scalars = [...nodesIn(node)].filter((inner) => inner.kind === "scalar" && inner.text === id);
    return scalars.filter((inner) => !isAlias(inner)).map(({ span }) => ({ record, span }));
  }
  const isMention = [...record.definitions, ...record.references].some(({ span }) => span.start === node.span.start);
  return isMention ? [{ record, span: node.span }] : [alias];
}

/** What the last anchor of that name before the alias marks. */
function anchoredNode(dossier: Dossier, { record, span }: Mention): { record: AnyRecord; node: Node } | undefined {
  const at = dossier.locate(record);
  if (at === undefined) return undefined;
  const { text } = at.file;
  const alias = at.start + span.start;
  const [name = ""] = /^[^\s,[\]{}]+/.exec(text.slice(alias + 1, at.start + span.end)) ?? [];
  const start = endOfAnchor(text, name, alias);
  const holder = start === undefined ? undefined : at.file.recordAt(start);
  if (start === undefined || holder === undefined) return undefined;
  const nodes = [...nodesIn(holder.record.value)];
  const node = nodes.find((inner) => holder.start + inner.span.start === start && !isAlias(inner));
  return node && { record: holder.record, node };
}

/** Behind the anchor and the white space after it, where what it marks begins. */
function endOfAnchor(text: string, name: string, before: number): number | undefined {
  const anchor = `&${name}`;
  for (let at = text.lastIndexOf(anchor, before); at >= 0; at = at > 0 ? text.lastIndexOf(anchor, at - 1) : -1) {
    const blanks = /^\s+/.exec(text.slice(at + anchor.length));
    if (blanks) return at + anchor.length + blanks[0].length;
  }
  return undefined;
}

const isAlias = (node: Node): boolean => node.kind === "scalar" && node.alias === true;
