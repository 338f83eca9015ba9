import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import { foldName } from "#core/facts/names.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { type Change, editsOf, insertBehind, removeItem } from "#core/fixes/record-edits.ts";
import { type ActorRecord, type CitationFields, type EventRecord, isKind } from "#core/record.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Span } from "#core/text/span.ts";

/** An outlet reports what others do; among the actors it looks as if it had taken part. */
export const actorKind = recordRule({
  id: "actor-kind",
  severity: "information",
  summary: "Outlets and authors stand where they report, not among the actors of an event.",
  messages: {
    outlet:
      "'{id}' is an outlet, which reports and does not act. Name it in `via` of the citation; if it did take part, say in which role.",
    author:
      "'{id}' is named as an author of '{source}', and an author reports and does not act. Leave this name out here; who did take part as well is given a 'role'.",
    photographer:
      "'{id}' is recorded as a photographer, who takes pictures of what others do. Leave this name out here; who did take part as well is given a 'role'.",
  },

  *record(record, context) {
    if (!isKind(record, "event")) return;
    const credits = creditsOf(record, context);
    for (const { actor, role } of record.fields.actors) {
      if (actor === undefined || role !== undefined) continue;
      const { span, value: id } = actor;
      const found = context.find("actor", id);
      if (found === undefined) continue;
      const source = sourceBy(found, credits);
      if (found.fields.type?.value === "outlet")
        yield { span, message: "outlet", args: { id }, fixes: (dossier) => moveToVia(dossier, record, span, id) };
      else if (source !== undefined)
        yield { span, message: "author", args: { id, source }, fixes: (dossier) => remove(dossier, record, span, id) };
      else if (isPhotographer(found))
        yield { span, message: "photographer", args: { id }, fixes: (dossier) => remove(dossier, record, span, id) };
    }
  },
});

/** A source that an event cites, and who wrote or edited it. */
interface Credit {
  readonly source: string;
  /** Names in the form in which they are equal. */
  readonly people: readonly string[];
}

/** Who writes a post or a speech tells of himself. */
function creditsOf(event: EventRecord, context: RuleContext): readonly Credit[] {
  return citationsOf(event).flatMap((citation): Credit[] => {
    const source = citation.source && context.find("source", citation.source.value);
    if (citation.source === undefined || source === undefined) return [];
    const { type, author, editor } = source.fields;
    if (author.length + editor.length === 0 || (type !== undefined && !REPORTS.has(type.value))) return [];
    const people = [...author, ...editor].flatMap(({ value }) => peopleIn(value).map(foldName));
    return [{ source: citation.source.value, people }];
  });
}

/** A source of the event that has the actor as its author or editor. */
function sourceBy(actor: ActorRecord, credits: readonly Credit[]): string | undefined {
  if (credits.length === 0) return undefined;
  const names = new Set(namesOf(actor).map(({ text }) => foldName(text)));
  return credits.find(({ people }) => people.some((name) => names.has(name)))?.source;
}

const REPORTS: ReadonlySet<string> = new Set(["article", "wire", "photo", "video"]);

const peopleIn = (written: string): string[] => written.split(/[,;/&]|\s(?:and|dan|y|e|et|und|и|та)\s/u);

/** And nothing else. */
const isPhotographer = ({ fields: { roles } }: ActorRecord): boolean =>
  roles.length > 0 && roles.every(({ title }) => title !== undefined && PHOTOGRAPHERS.has(foldName(title.value)));

const PHOTOGRAPHERS: ReadonlySet<string> = new Set(
  ["photographer", "photojournalist", "fotografer", "juru foto", "fotógrafo", "fotógrafa", "photographe"]
    .concat(["Fotograf", "Fotografin", "фотограф", "фотокорреспондент", "фотокореспондент"])
    .map(foldName),
);

function remove(dossier: Dossier, event: EventRecord, actor: Span, id: string): Fix[] {
  const { text } = event.syntax;
  const { value } = event;
  const change = value.kind === "map" ? removeItem(text, value, "actors", actor) : undefined;
  return change ? [fix("remove", { text: id }, editsOf(dossier, event, [change]))] : [];
}

const citationsOf = ({ fields: { cites, claims } }: EventRecord): readonly CitationFields[] => [
  ...cites,
  ...claims.flatMap((claim) => claim.cites),
];

/** Only where there is one citation: of several the author must say which one has it from the outlet. */
function moveToVia(dossier: Dossier, event: EventRecord, actor: Span, id: string): Fix[] {
  const { text } = event.syntax;
  const { value } = event;
  const citations = citationsOf(event);
  const [citation] = citations;
  if (value.kind !== "map" || citation === undefined || citations.length > 1) return [];
  const removed = removeItem(text, value, "actors", actor);
  const added = addVia(text, citation, id);
  return removed && added ? [fix("move", { text: id, key: "via" }, editsOf(dossier, event, [removed, added]))] : [];
}

function addVia(text: string, { node, source, via }: CitationFields, id: string): Change | undefined {
  const written = `via: ${scalarText(id, true)}`;
  if (via.length > 0 || source === undefined) return undefined;
  if (node.kind === "scalar" && !node.alias && node.style !== "literal" && node.style !== "folded")
    return { span: node.span, newText: `{source: ${scalarText(source.value, true)}, ${written}}` };
  const last = node.kind === "map" ? node.entries.at(-1) : undefined;
  return node.kind === "map" && last ? insertBehind(text, node, last, written) : undefined;
}
