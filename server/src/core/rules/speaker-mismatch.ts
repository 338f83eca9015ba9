import { recordRule } from "#core/check/rule.ts";
import { namesOf, typeOf } from "#core/facts/actor-names.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { citationsOfClaim } from "#core/facts/event-sources.ts";
import { besideQuotation } from "#core/facts/quotation-speakers.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type ActorRecord, isKind } from "#core/record.ts";

/** Words put into the wrong mouth are as wrong as wrong words. */
export const speakerMismatch = recordRule({
  id: "speaker-mismatch",
  severity: "information",
  summary: "Beside a quotation the text names the person who is said to speak.",
  messages: {
    other: "Beside this quotation the text of '{source}' names {speaker}, not {name}.",
  },
  yieldsTo: ["actor-not-in-source"],

  *record(record, context) {
    if (!isKind(record, "event") && !isKind(record, "claim")) return;
    for (const claim of claimsOf(record)) {
      const id = claim["said-by"];
      const actor = id && context.find("actor", id.value);
      if (id === undefined || actor === undefined || typeOf(actor) !== "person" || isWithdrawn(claim)) continue;
      const beside = citationsOfClaim(record, claim, context).flatMap((cited) => besideQuotation(cited, context) ?? []);
      const [other] = beside.filter(({ speakers }) => speakers.length === 1);
      const [speaker] = other?.speakers ?? [];
      const isNamed = beside.some(({ named }) => named.includes(actor));
      if (other === undefined || speaker?.id === undefined || isNamed) continue;
      const text = speaker.id.value;
      yield {
        span: id.span,
        subject: `actor:${id.span.start}`,
        message: "other",
        args: { source: other.source, speaker: nameOf(speaker), name: nameOf(actor) },
        fixes: (dossier) => [fix("replace", { text }, [replaceScalar(dossier, record, id.span, text)])],
      };
    }
  },
});

const nameOf = (actor: ActorRecord): string => namesOf(actor)[0]?.text ?? actor.id?.value ?? "";
