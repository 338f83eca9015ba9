import { SymbolKind, SymbolTag } from "vscode-languageserver-protocol";
import type { RecordKind } from "#core/model/spec.ts";

/** The icon by which editors tell the kinds apart. An agreement is to its parties what an interface is to a class. */
export const symbolKinds: Readonly<Record<RecordKind | "section" | "setting", SymbolKind>> = {
  source: SymbolKind.File,
  actor: SymbolKind.Class,
  instrument: SymbolKind.Interface,
  event: SymbolKind.Event,
  claim: SymbolKind.String,
  section: SymbolKind.Namespace,
  setting: SymbolKind.Property,
};

/** What a client says of the symbols it can show. */
export interface SymbolAbilities {
  readonly symbolKind?: { readonly valueSet?: readonly SymbolKind[] };
  readonly tagSupport?: { readonly valueSet: readonly SymbolTag[] };
}

/** @param abilities of the client; one that does not list kinds knows those of the first version of the protocol. */
export function symbolKindOf(kind: keyof typeof symbolKinds, abilities: SymbolAbilities | undefined): SymbolKind {
  const wanted = symbolKinds[kind];
  const known = abilities?.symbolKind?.valueSet;
  const isKnown = known ? known.includes(wanted) : wanted <= SymbolKind.Array;
  return isKnown ? wanted : SymbolKind.Method;
}

/** Struck through in most editors. */
export function tagsOf(isWithdrawn: boolean, abilities: SymbolAbilities | undefined): { tags?: SymbolTag[] } {
  const isSupported = abilities?.tagSupport?.valueSet.includes(SymbolTag.Deprecated) === true;
  return isWithdrawn && isSupported ? { tags: [SymbolTag.Deprecated] } : {};
}
