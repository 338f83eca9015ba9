import { type DocumentLink, type DocumentLinkParams, DocumentLinkRequest } from "vscode-languageserver-protocol";
import type { RuleContext } from "#core/check/rule.ts";
import { manifestAmong } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Message } from "#core/messages/message.ts";
import { models } from "#core/model/kinds.ts";
import type { ObjectSpec, RecordKind, Spec } from "#core/model/spec.ts";
import type { Visit } from "#core/model/walk.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { isEmpty } from "#core/syntax/node.ts";
import type { Span } from "#core/text/span.ts";
import { articleTarget, catalogueTarget, itemTarget, pageTarget } from "./document-link/targets.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { contentOf } from "./layout/scalar-content.ts";
import { phrase } from "./phrases/phrases.ts";
import { rangeIn } from "./ranges.ts";

/** Leads from addresses to their pages, from `snapshot.file` to the article's text, from `catalogues` to the bibliographies. */
export const documentLinkFeature = feature(
  DocumentLinkRequest.type,
  { documentLinkProvider: { resolveProvider: false } },
  documentLink,
);

export function documentLink(
  dossier: Dossier,
  { textDocument }: DocumentLinkParams,
  { client, say, memory }: FeatureContext,
): DocumentLink[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return [];
  const around = { dossier, facts: memory.factsOf(dossier), manifest: manifestAmong(dossier.files.keys()) };
  const hasTooltips = client.textDocument?.documentLink?.tooltipSupport === true;
  return file.records.filter(mayLink).flatMap((record) =>
    record.visits.flatMap((visit) => {
      const link = linkAt(record, visit, around);
      if (link === undefined) return [];
      const range = rangeIn(file, file.spanIn(record, link.span));
      return [{ range, target: link.target, ...(hasTooltips ? { tooltip: say(link.says) } : {}) }];
    }),
  );
}

/** Most records are events and claims, whose model has no addresses: they need not be looked through. */
const mayLink = ({ kind }: AnyRecord): boolean => kind === "setting" || kindsWithLinks.has(kind);

const kindsWithLinks: ReadonlySet<RecordKind> = new Set(
  (Object.keys(models) as RecordKind[]).filter((kind) => hasLinks(models[kind])),
);

function hasLinks(spec: Spec): boolean {
  if (spec.type === "list") return hasLinks(spec.item);
  if (spec.type === "map") return hasLinks(spec.value);
  if (spec.type === "object") {
    return Object.entries((spec as ObjectSpec).keys).some(([name, key]) => name === "wikidata" || hasLinks(key.spec));
  }
  return spec.type === "text" && (spec.format === "url" || spec.format === "path");
}

interface Link {
  /** From the start of the record. */
  readonly span: Span;
  readonly target: string;
  readonly says: Message;
}

/** What a link may depend on beside what is written; looked up once for all of them. */
interface Around {
  readonly dossier: Dossier;
  readonly facts: RuleContext;
  readonly manifest: string | undefined;
}

function linkAt(record: AnyRecord, visit: Visit, around: Around): Link | undefined {
  const { spec, node } = visit;
  if (spec.type !== "text" || node.kind !== "scalar" || isEmpty(node)) return undefined;
  const found = targetOf(record, visit, node.text, around);
  return found && { ...found, span: contentOf(record.syntax.text, node) };
}

function targetOf(
  record: AnyRecord,
  { spec, key }: Visit,
  text: string,
  { dossier, facts, manifest }: Around,
): Omit<Link, "span"> | undefined {
  if (spec.type === "text" && spec.format === "url") return page(pageTarget(text));
  if (isKind(record, "actor")) return key === "wikidata" ? page(itemTarget(text)) : undefined;
  if (isKind(record, "source") && key === "file") {
    const target = articleTarget(dossier.config, manifest, facts.textOf(record), text);
    return target === undefined ? undefined : { target, says: phrase("symbol.open-text") };
  }
  const target = record.kind === "setting" && key === "catalogues" ? catalogueTarget(manifest, text) : undefined;
  return target === undefined ? undefined : { target, says: phrase("symbol.open-catalogue") };
}

/** The whole address is shown: it comes from a file that anybody may have written. */
const page = (target: string | undefined): Omit<Link, "span"> | undefined =>
  target === undefined ? undefined : { target, says: phrase("symbol.open-page", { address: target }) };
