import type { Dossier } from "#core/dossier.ts";
import type { DossierRecord } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import type { Edit } from "#core/text/edit.ts";
import { newRecordEdit } from "./new-record.ts";
import { replaceScalar } from "./replace-scalar.ts";
import { unusedId } from "./unused-id.ts";

/**
 * Makes an actor of an outlet that sources name by free text, and puts its id in the place of the name wherever that stands. The text
 * is no id yet; `undefined` for what names no outlet.
 */
export function recordOutlet(
  dossier: Dossier,
  record: DossierRecord,
  { id: name, key, orText }: Reference,
): { readonly id: string; readonly edits: readonly Edit[] } | undefined {
  if (!orText || !namesOutlet.has(key) || dossier.definitionsOf(name).length > 0 || /^[a-z]+:\/\//i.test(name))
    return undefined;
  const id = unusedId(dossier, [name], "outlet");
  const mentions = dossier.referencesTo(name).filter((mention) => mention.orText && namesOutlet.has(mention.key));
  const isAlias = (mention: (typeof mentions)[number]) => mention.record.syntax.text[mention.span.start] === "*";
  const written = mentions.filter((mention) => !isAlias(mention));
  const added = newRecordEdit(dossier, record, { kind: "actor", id, values: { name, type: "outlet" } });
  return { id, edits: [...written.map((mention) => replaceScalar(dossier, mention.record, mention.span, id)), added] };
}

const namesOutlet: ReadonlySet<string> = new Set(["publisher", "via"]);
