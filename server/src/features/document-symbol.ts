import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  DocumentSymbolRequest,
  type SymbolInformation,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { DossierRecord, SettingRecord } from "#core/record.ts";
import type { Place } from "#core/text/line-index.ts";
import { shift } from "#core/text/span.ts";
import { type Outlined, outlinedRecords } from "./document-symbol/outlined.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { layoutOf, type Placed, placedExtent, type Section } from "./layout/sections.ts";
import { phrase } from "./phrases/phrases.ts";
import { rangeIn } from "./ranges.ts";
import { inOneLine } from "./symbols/one-line.ts";
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
  (dossier, { textDocument: { uri } }, context) => {
    return context.memory.of(outlinedRecords, uri).prepare(dossier, context, dossier.files.get(uri)?.records ?? []);
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
  readonly #outlinedOf: (record: DossierRecord) => Outlined;
  readonly #abilities: SymbolAbilities | undefined;

  constructor(dossier: Dossier, file: DossierFile, context: FeatureContext) {
    this.#file = file;
    this.#say = context.say;
    this.#outlinedOf = context.memory.of(outlinedRecords, file.path).in(dossier, context);
    this.#abilities = context.client.textDocument?.documentSymbol;
  }

  section({ header, records, span }: Section): DocumentSymbol {
    return {
      name: header.section,
      kind: symbolKindOf("section", this.#abilities),
      range: rangeIn(this.#file, span),
      selectionRange: rangeIn(this.#file, header.span),
      detail: this.#say(phrase("symbol.records", { count: records.length })),
      ...(records.length > 0 ? { children: records.map((placed) => this.record(placed)) } : {}),
    };
  }

  record({ record, start }: Placed): DocumentSymbol {
    return this.#symbol(this.#outlinedOf(record), this.#file.lines.placeOf(start));
  }

  setting(placed: Placed<SettingRecord>): DocumentSymbol {
    const { key, value, syntax } = placed.record;
    const extent = placedExtent(placed);
    const written =
      value.kind === "scalar" ? value.text : withoutComments(syntax.text.slice(value.span.start, value.span.end));
    const detail = inOneLine(written);
    return {
      name: inOneLine(key?.text ?? "") || "…",
      kind: symbolKindOf("setting", this.#abilities),
      range: rangeIn(this.#file, extent),
      selectionRange: rangeIn(this.#file, key ? shift(key.span, placed.start) : extent),
      ...(detail === "" ? {} : { detail }),
    };
  }

  /** @param from where the record begins */
  #symbol(outlined: Outlined, from: Place): DocumentSymbol {
    const { name, detail, kind, isWithdrawn, claims } = outlined;
    const symbol: DocumentSymbol = {
      name,
      kind: symbolKindOf(kind, this.#abilities),
      range: { start: moved(outlined.start, from), end: moved(outlined.end, from) },
      selectionRange: { start: moved(outlined.selectedStart, from), end: moved(outlined.selectedEnd, from) },
    };
    if (detail !== "") symbol.detail = detail;
    if (claims.length > 0) symbol.children = claims.map((claim) => this.#symbol(claim, from));
    return isWithdrawn ? { ...symbol, ...withdrawn(this.#abilities) } : symbol;
  }
}

/** On the line on which a record begins, characters count from its start. */
const moved = ({ line, character }: Place, from: Place): Place => ({
  line: line + from.line,
  character: line === 0 ? character + from.character : character,
});

/** The tag, or what stood for it before there were tags. */
function withdrawn(abilities: SymbolAbilities | undefined): Partial<DocumentSymbol> {
  const { tags } = tagsOf(true, abilities);
  return tags ? { tags } : { deprecated: true };
}

const withoutComments = (yaml: string): string => yaml.replace(/(^|\s)#.*$/gm, "");

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
