import type { BaseLanguageClient, ClientCapabilities, StaticFeature } from "vscode-languageclient";

/** Tells the server what this client can do beside the protocol (docs/protocol.md). */
export function announceAbilities(client: BaseLanguageClient): void {
  client.registerFeature(abilities);
}

const abilities: StaticFeature = {
  fillClientCapabilities: announce,
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};

/** Runs after the client's own features have filled in theirs, because it is registered behind them. */
function announce(capabilities: ClientCapabilities): void {
  capabilities.experimental = {
    ...capabilities.experimental,
    commands: { commands: ["dossier.showReferences"] },
    dossierViews: true,
  };
  const tokens = capabilities.textDocument?.semanticTokens;
  if (tokens) tokens.tokenTypes = [...new Set([...tokens.tokenTypes, ...tokenTypes])];
}

/** Of package.json, `semanticTokenTypes`; all others are the protocol's. */
const tokenTypes = ["source", "actor", "instrument", "claim", "date"];
