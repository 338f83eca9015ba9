import type { Dossier } from "#core/dossier.ts";
import { isRecordId, recordIdFrom } from "#core/facts/record-id.ts";
import type { Message } from "#core/messages/message.ts";
import type { RecordKind } from "#core/model/spec.ts";
import { meantKind } from "#core/occurrences.ts";
import type { Definition, Reference } from "#core/record-sites.ts";
import type { SymbolAt } from "#core/symbol-at.ts";
import { type PhraseId, phrase } from "../phrases/phrases.ts";

/** Why an id cannot be renamed from here: no record of the dossier has it, or a catalogue does. */
export function whyNotRenamed(dossier: Dossier, { id, kinds }: SymbolAt): Message | undefined {
  const kind = meantKind(dossier, id, kinds);
  const catalogues = cataloguesOf(dossier);
  if (kind === undefined)
    return catalogues.length > 0 && kinds.includes("source")
      ? phrase("rename.unknownOrCatalogue", { id, catalogues })
      : phrase("rename.unknown", { id });
  const item = dossier.definitionsOf(id).find(({ record }) => dossier.locate(record)?.file.isCatalogue);
  return item && phrase("rename.ofCatalogue", { id, place: placeOf(dossier, item) });
}

/** Why something cannot be the new id of a record: it is no id, or another record has it. */
export function whyNoNewId(dossier: Dossier, id: string): Message | undefined {
  if (id === "") return phrase("rename.empty");
  if (!isRecordId(id)) return whyNoId(id);
  const [taken] = dossier.definitionsOf(id);
  if (taken) return phrase(takenBy[taken.kind], { id, place: placeOf(dossier, taken) });
  const catalogues = cataloguesOf(dossier);
  const mention = dossier.referencesTo(id).find(({ kinds, orText }) => kinds.includes("source") && !orText);
  if (catalogues.length === 0 || mention === undefined) return undefined;
  return phrase("rename.takenInCatalogue", { id, place: placeOf(dossier, mention), catalogues });
}

function whyNoId(id: string): Message {
  const count = [...id].length;
  if (count > 128) return phrase("rename.long", { count });
  const mended = recordIdFrom(id);
  return mended === undefined ? phrase("rename.invalid", { id }) : phrase("rename.invalidTry", { id, mended });
}

const takenBy: Readonly<Record<RecordKind, PhraseId>> = {
  source: "rename.takenBySource",
  actor: "rename.takenByActor",
  instrument: "rename.takenByInstrument",
  event: "rename.takenByEvent",
  claim: "rename.takenByClaim",
};

const cataloguesOf = ({ config }: Dossier): readonly string[] => config.catalogues.map(({ value }) => value);

/** File and line, as in `actors.dossier.yaml:12`. */
function placeOf(dossier: Dossier, { record, span }: Definition | Reference): string {
  const at = dossier.locate(record);
  if (at === undefined) return "";
  return `${fileName(at.file.path)}:${at.file.lines.placeOf(at.start + span.start).line + 1}`;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
