import { isRetracted } from "#core/facts/event-sources.ts";
import { originsOfSource } from "#core/facts/origins.ts";
import { citationsOfSource, claimsOn } from "#core/facts/placed-citations.ts";
import { valueMessage } from "#core/messages/model-messages.ts";
import { sourceModel } from "#core/model/source.ts";
import type { SourceFields, SourceRecord } from "#core/record.ts";
import { dateInWords } from "./describe-date.ts";
import { heading } from "./heading.ts";
import { firstOf, type HoverContext, nameOf } from "./hover-context.ts";
import { code, escaped, fileLink, link, paragraphs, shortened, when } from "./markdown.ts";
import { showHead } from "./passage.ts";

/** A source: who published it and when, where it comes from in the end, what rests on it, how its text begins. */
export function describeSource(source: SourceRecord, context: HoverContext): string {
  const { id, fields } = source;
  const article = context.facts.articleOf(source);
  return paragraphs(
    [heading(fields.title?.value, id?.value, fields.type?.value ?? "article"), ...retraction(source, context)],
    [...publication(fields, context), ...lineage(source, context), ...grade(fields, context)],
    when(id, ({ value }) => useOf(value, context)),
    article ? showHead(article) : [],
    [...textOf(source, context), ...when(fields.url, ({ value }) => context.say("hover.url", { url: link(value) }))],
  );
}

function retraction(source: SourceRecord, { say }: HoverContext): string[] {
  const value = isRetracted(source) ? source.fields.retracted?.value : undefined;
  if (value === undefined || value === false) return [];
  return [
    value === true
      ? say("hover.retracted")
      : say("hover.retractedBecause", { reason: escaped(shortened(value, longestReason)) }),
  ];
}

const longestReason = 200;

function publication(fields: SourceFields, context: HoverContext): string[] {
  const { say } = context;
  const { publisher, author, published, captured, snapshot, language } = fields;
  const isInferred = fields["published-basis"]?.value === "inferred";
  const authors = firstOf(author.map(({ value }) => escaped(value)));
  return [
    ...when(publisher, ({ value }) => say("hover.publisher", { name: nameOf(context, value) })),
    ...when(authors[0], () => say("hover.author", { names: authors.join(", ") })),
    ...when(published, ({ value }) =>
      say(isInferred ? "hover.publishedInferred" : "hover.published", { date: dateInWords(value, context) }),
    ),
    ...when(snapshot?.captured ?? captured, ({ value }) =>
      say("hover.captured", { date: dateInWords(value, context) }),
    ),
    ...when(language, ({ value }) => say("hover.language", { language: escaped(value) })),
  ];
}

/** What it took its words from, and where they come from in the end. */
function lineage({ id, fields: { via } }: SourceRecord, context: HoverContext): string[] {
  const { say, facts } = context;
  const origins = id ? originsOfSource(id.value, facts).map(({ name }) => escaped(name)) : [];
  return [
    ...when(via[0], () =>
      say("hover.via", { names: firstOf(via.map(({ value }) => nameOf(context, value))).join(", ") }),
    ),
    ...when(origins[0], () => say("hover.origins", { count: origins.length, names: firstOf(origins).join(", ") })),
  ];
}

function grade({ reliability }: SourceFields, { say, feature }: HoverContext): string[] {
  return when(reliability, ({ value }) =>
    say("hover.reliabilityMeaning", {
      grade: value,
      meaning: feature.say(valueMessage(sourceModel, "reliability", value)),
    }),
  );
}

function useOf(id: string, { dossier, say }: HoverContext): string {
  const citations = citationsOfSource(id, dossier.index.references(id));
  if (citations.length === 0) return say("hover.uncited");
  const claims = claimsOn(citations).length;
  const places = say("hover.citedIn", { count: citations.length });
  return claims === 0 ? places : `${places} · ${say("hover.claimsOn", { count: claims })}`;
}

function textOf(source: SourceRecord, { facts, say }: HoverContext): string[] {
  const { snapshot } = source.fields;
  if (snapshot?.file === undefined && snapshot?.sha256 === undefined) return [];
  const name = snapshot.file?.value ?? say("hover.textByHash");
  const answer = facts.textOf(source);
  if (answer?.status !== "read") return [say("hover.textNotAtHand", { file: code(name) })];
  const file = fileLink(name, answer.uri, 1);
  return [say(answer.hash === "changed" ? "hover.textChanged" : "hover.text", { file })];
}
