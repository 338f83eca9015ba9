import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { type Change, editsOf, insertBehind, removeItem } from "#core/fixes/record-edits.ts";
import { type CitationFields, type EventRecord, isKind } from "#core/record.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Span } from "#core/text/span.ts";

/** An outlet reports what others do; among the actors it looks as if it had taken part. */
export const actorKind = recordRule({
  id: "actor-kind",
  severity: "information",
  summary: "Outlets stand where they report, not among the actors of an event.",
  messages: {
    outlet:
      "'{id}' is an outlet, which reports and does not act. Name it in `via` of the citation; if it did take part, say in which role.",
  },

  *record(record, context) {
    if (!isKind(record, "event")) return;
    for (const { actor, role } of record.fields.actors) {
      if (actor === undefined || role !== undefined) continue;
      if (context.find("actor", actor.value)?.fields.type?.value !== "outlet") continue;
      const { span, value: id } = actor;
      yield { span, message: "outlet", args: { id }, fixes: (dossier) => moveToVia(dossier, record, span, id) };
    }
  },
});

/** Only where there is one citation: of several the author must say which one has it from the outlet. */
function moveToVia(dossier: Dossier, event: EventRecord, actor: Span, id: string): Fix[] {
  const { text, value } = event.syntax;
  const citations = [...event.fields.cites, ...event.fields.claims.flatMap(({ cites }) => cites)];
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
