import { CodeActionKind } from "vscode-languageserver-protocol";
import { extractSource } from "#core/fixes/extract-source.ts";
import { recordOutlet } from "#core/fixes/record-outlet.ts";
import { renameActor } from "#core/fixes/rename-actor.ts";
import { type DossierRecord, isKind } from "#core/record.ts";
import { touches } from "#core/text/span.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Action, ActionPlace } from "./action.ts";

/** What is written in passing becomes a record: a source in the place of its id, an outlet by its name. */
export function extractions(place: ActionPlace): Action[] {
  const at = recordAt(place);
  return at === undefined ? [] : [...inlineSource(place, at), ...namedOutlet(place, at)];
}

interface RecordPlace {
  readonly record: DossierRecord;
  /** From the start of the record. */
  readonly offset: number;
}

function recordAt({ file, span }: ActionPlace): RecordPlace | undefined {
  const at = file.recordAt(span.start);
  return at && at.record.kind !== "setting" ? { record: at.record, offset: span.start - at.start } : undefined;
}

function inlineSource({ dossier }: ActionPlace, { record, offset }: RecordPlace): Action[] {
  for (const visit of record.visits) {
    const extracted = touches(visit.node.span, offset) ? extractSource(dossier, record, visit) : undefined;
    if (extracted === undefined) continue;
    const title = phrase("codeAction.extractSource", { id: extracted.id });
    const kind = CodeActionKind.RefactorExtract;
    return [{ id: "extract-source", title, kind, change: () => ({ edits: extracted.edits }) }];
  }
  return [];
}

function namedOutlet({ dossier }: ActionPlace, { record, offset }: RecordPlace): Action[] {
  const reference = record.references.find(({ span }) => touches(span, offset));
  const recorded = reference && recordOutlet(dossier, record, reference);
  if (recorded === undefined) return [];
  const title = phrase("codeAction.recordOutlet", { name: reference?.id ?? "", id: recorded.id });
  const kind = CodeActionKind.RefactorExtract;
  return [{ id: "record-outlet", title, kind, change: () => ({ edits: recorded.edits }) }];
}

/** Another name of an actor becomes the one that is shown; the old one stays as a name. */
export function rewritings(place: ActionPlace): Action[] {
  const { dossier } = place;
  const at = recordAt(place);
  if (at === undefined || !isKind(at.record, "actor")) return [];
  const { record, offset } = at;
  const { name, aliases } = record.fields;
  const alias = aliases.find(({ span }) => touches(span, offset))?.text?.value;
  const edits = alias === undefined ? [] : renameActor(dossier, record, alias);
  if (alias === undefined || edits.length === 0) return [];
  const title = phrase("codeAction.nameByAlias", { alias, name: name?.value ?? "" });
  return [{ id: "name-by-alias", title, kind: CodeActionKind.RefactorRewrite, change: () => ({ edits }) }];
}
