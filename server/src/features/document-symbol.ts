import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  DocumentSymbolRequest,
  type SymbolInformation,
  type SymbolKind,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { ClaimFields, SettingRecord } from "#core/record.ts";
import { type Span, shift } from "#core/text/span.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { layoutOf, type Placed, placedExtent, type Section } from "./layout/sections.ts";
import { phrase } from "./phrases/phrases.ts";
import { rangeIn } from "./ranges.ts";
import { inOneLine } from "./symbols/one-line.ts";
import { Summaries, type Summary } from "./symbols/summaries.ts";
import { type SymbolAbilities, symbolKindOf, tagsOf } from "./symbols/symbol-kind.ts";

/** The outline of a file: its sections, in them the records as they stand, in events and their claims. */
export const documentSymbolFeature = feature(
  DocumentSymbolRequest.type,
  { documentSymbolProvider: true },
  (dossier, params, context) => {
    const symbols = documentSymbol(dossier, params, context);
    if (context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return symbols;
    return symbols.flatMap((symbol) => flattened(symbol, params.textDocument.uri));
  },
);

export function documentSymbol(
  dossier: Dossier,
  { textDocument }: DocumentSymbolParams,
  context: FeatureContext,
): DocumentSymbol[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return [];
  const outline = new Outline(dossier, file, context);
  const { sections, settings, strays } = layoutOf(file);
  const parts = [
    ...sections.map((section) => ({ at: section.span.start, symbol: () => outline.section(section) })),
    ...settings.map((setting) => ({ at: setting.start, symbol: () => outline.setting(setting) })),
    ...strays.map((record) => ({ at: record.start, symbol: () => outline.record(record) })),
  ];
  return parts.sort((a, b) => a.at - b.at).map(({ symbol }) => symbol());
}

class Outline {
  readonly #file: DossierFile;
  readonly #say: FeatureContext["say"];
  readonly #summaries: Summaries;
  readonly #abilities: SymbolAbilities | undefined;

  constructor(dossier: Dossier, file: DossierFile, context: FeatureContext) {
    this.#file = file;
    this.#say = context.say;
    this.#summaries = new Summaries(dossier, context.say);
    this.#abilities = context.client.textDocument?.documentSymbol;
  }

  section({ header, records, span }: Section): DocumentSymbol {
    const detail = this.#say(phrase("symbol.records", { count: records.length }));
    const shown = { name: header.section, detail, isWithdrawn: false };
    const children = records.map((placed) => this.record(placed));
    return this.#symbol(shown, symbolKindOf("section", this.#abilities), span, header.span, children);
  }

  record(placed: Placed): DocumentSymbol {
    const { record, start } = placed;
    const extent = placedExtent(placed);
    const claims = record.kind === "event" ? record.fields.claims : [];
    const children = claims.map((claim) => this.#claim(claim, start, extent));
    const shown = this.#summaries.of(record);
    const name = record.id ?? record.key;
    const selected = name ? shift(name.span, start) : extent;
    return this.#symbol(shown, symbolKindOf(record.kind, this.#abilities), extent, selected, children);
  }

  setting(placed: Placed<SettingRecord>): DocumentSymbol {
    const { key, value, syntax } = placed.record;
    const extent = placedExtent(placed);
    const written =
      value.kind === "scalar" ? value.text : withoutComments(syntax.text.slice(value.span.start, value.span.end));
    const shown = { name: inOneLine(key?.text ?? "") || "…", detail: inOneLine(written), isWithdrawn: false };
    const selected = key ? shift(key.span, placed.start) : extent;
    return this.#symbol(shown, symbolKindOf("setting", this.#abilities), extent, selected);
  }

  #claim(claim: ClaimFields, start: number, event: Span): DocumentSymbol {
    const shown = this.#summaries.ofClaim(claim);
    const name = claim.id ?? claim.text;
    const span = within(shift(claim.span, start), event);
    const selected = name ? shift(name.span, start) : span;
    return this.#symbol(shown, symbolKindOf("claim", this.#abilities), span, selected);
  }

  #symbol(
    { name, detail, isWithdrawn }: Summary,
    kind: SymbolKind,
    span: Span,
    selected: Span,
    children: DocumentSymbol[] = [],
  ): DocumentSymbol {
    const symbol: DocumentSymbol = {
      name,
      kind,
      range: rangeIn(this.#file, span),
      selectionRange: rangeIn(this.#file, within(selected, span)),
    };
    if (detail !== "") symbol.detail = detail;
    if (children.length > 0) symbol.children = children;
    return isWithdrawn ? { ...symbol, ...withdrawn(this.#abilities) } : symbol;
  }
}

/** The tag, or what stood for it before there were tags. */
function withdrawn(abilities: SymbolAbilities | undefined): Partial<DocumentSymbol> {
  const { tags } = tagsOf(true, abilities);
  return tags ? { tags } : { deprecated: true };
}

const withoutComments = (yaml: string): string => yaml.replace(/(^|\s)#.*$/gm, "");

/** In a damaged record a node may reach over what the record is. */
function within(span: Span, outer: Span): Span {
  const place = (offset: number) => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: place(span.start), end: place(span.end) };
}

/** For editors that know no hierarchy: a list, in which each names what it stands in. */
function flattened(
  { name, kind, range, tags, deprecated, children = [] }: DocumentSymbol,
  uri: string,
  container?: string,
): SymbolInformation[] {
  const symbol: SymbolInformation = {
    name,
    kind,
    location: { uri, range },
    ...(tags ? { tags } : {}),
    ...(deprecated ? { deprecated } : {}),
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [symbol, ...children.flatMap((child) => flattened(child, uri, name))];
}
