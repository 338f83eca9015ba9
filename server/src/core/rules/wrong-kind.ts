import { recordRule } from "#core/check/rule.ts";
import type { Message } from "#core/messages/message.ts";
import { isKind } from "#core/record.ts";
import type { Definition } from "#core/record-sites.ts";

const nouns = {
  source: "a source",
  actor: "an actor",
  instrument: "an instrument",
  event: "an event",
  claim: "a claim",
  person: "a person",
  state: "a state",
  organisation: "an organisation",
  body: "a body",
  outlet: "an outlet",
  group: "a group",
} as const;

/** An id means one thing; here it means another than what is due. */
export const wrongKind = recordRule({
  id: "wrong-kind",
  severity: "error",
  summary: "An id stands only where its kind of record is due.",
  messages: {
    kind: "'{id}' is {is}, not {due}.",
    text: "'{id}' is the id of {is}; {key} needs the id of {due}, or a name.",
    defined: "'{id}' is defined here, as {is}.",
    ...nouns,
  },

  *record(record, context) {
    for (const { id, kinds, orText, key, span } of record.references) {
      const sites = context.definitions(id);
      const [site] = sites;
      if (site === undefined || sites.some(({ kind }) => kinds.includes(kind))) continue;
      const is = whatItIs(site);
      const due = { oneOf: kinds.map(noun) };
      yield {
        span,
        ...(orText
          ? { message: "text", args: { id, is, due, key }, severity: "warning" }
          : { message: "kind", args: { id, is, due } }),
        related: [{ record: site.record, span: site.span, message: "defined", args: { id, is } }],
      };
    }
  },
});

const whatItIs = ({ kind, record }: Definition): Message =>
  noun((isKind(record, "actor") ? record.fields.type?.value : undefined) ?? kind);

const noun = (what: keyof typeof nouns): Message => ({ id: `wrong-kind.${what}`, args: {} });
