import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import type { MissingActor } from "#core/facts/actor-support.ts";
import { missingActorsIn } from "#core/facts/missing-actors.ts";
import { speakersBesideClaim } from "#core/facts/quotation-speakers.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, removeItem } from "#core/fixes/record-edits.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Field } from "#core/model/read.ts";
import type { ActorRecord, AnyRecord } from "#core/record.ts";

/** Who took part in an event, or said something, is named where it is reported. */
export const actorNotInSource = recordRule({
  id: "actor-not-in-source",
  severity: "warning",
  summary: "Every actor of an event, and everyone who is said to speak, is named in one of the cited texts.",
  messages: {
    one: "The text of '{source}' does not name {name}. Add the alias it uses, or remove the actor.",
    more: "None of the texts of {sources} names {name}. Add the alias they use, or remove the actor.",
    near: "The text of '{source}' does not name {name}, but has '{spelling}'. If that is the same, add it as an alias.",
    unwritten: "{name} has no name in {script} letters, so '{source}' was not searched for it. Add one as an alias.",
    names: "Looked for: {names}.",
  },

  *record(record, context) {
    for (const { id, claim, actor, missing } of missingActorsIn(record, context)) {
      if (missing.kind === "outside") continue;
      const speakers = claim ? speakersBesideClaim(record, claim, context) : [];
      const names = namesOf(actor).map(({ text }) => text);
      yield {
        span: id.span,
        subject: `actor:${id.span.start}`,
        ...said(missing, names[0] ?? id.value),
        related: actor.fields.name
          ? [{ record: actor, span: actor.fields.name.span, message: "names", args: { names } }]
          : [],
        fixes: (dossier) => [
          ...asAlias(dossier, actor, missing),
          ...speakers.map((text) => fix("replace", { text }, [replaceScalar(dossier, record, id.span, text)])),
          ...(claim ? [] : removal(dossier, record, id)),
        ],
      };
    }
  },
});

function said(missing: Exclude<MissingActor, { kind: "outside" }>, name: string) {
  const { sources } = missing;
  const [source = ""] = sources;
  if (missing.kind === "near") {
    const args = { source: missing.source, name, spelling: missing.spelling };
    return { message: "near", severity: "information", args } as const;
  }
  if (missing.kind === "unwritten") {
    const args = { source: missing.source, name, script: missing.script };
    return { message: "unwritten", severity: "hint", args } as const;
  }
  const severity = missing.isCertain ? "warning" : "information";
  if (sources.length === 1) return { message: "one", severity, args: { source, name } } as const;
  return { message: "more", severity, args: { sources, name } } as const;
}

function asAlias(dossier: Dossier, actor: ActorRecord, missing: MissingActor): Fix[] {
  const id = actor.id?.value;
  if (missing.kind !== "near" || id === undefined) return [];
  const edits = addToList(dossier, actor, actor.value, "aliases", missing.spelling);
  return edits.length > 0 ? [fix("addAlias", { alias: missing.spelling, id }, edits)] : [];
}

function removal(dossier: Dossier, record: AnyRecord, id: Field<string>): Fix[] {
  const { text, problems } = record.syntax;
  const { value } = record;
  const change = value.kind === "map" && problems.length === 0 ? removeItem(text, value, "actors", id.span) : undefined;
  return change ? [fix("remove", { text: id.value }, editsOf(dossier, record, [change]))] : [];
}
