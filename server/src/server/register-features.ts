import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Dossier } from "#core/dossier.ts";
import type { Feature, FeatureContext } from "#features/feature.ts";
import { canonicalUri } from "./canonical-uri.ts";

/** Where features find the dossiers, as they are at this moment. */
export interface Dossiers {
  of(uri: string): Dossier | undefined;
  all(): readonly Dossier[];
}

/**
 * The one boundary between requests and features. A cancelled request is an error, never an empty answer; a defect in a feature
 * is logged and answered as an error, and the server goes on.
 */
export function registerFeatures(
  connection: Connection,
  features: readonly Feature[],
  dossiers: Dossiers,
  context: FeatureContext,
): void {
  for (const feature of features) {
    const { method } = feature.type;
    connection.onRequest(method, (params: unknown, token: CancellationToken) => {
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
      try {
        return answer(feature, params, dossiers, context);
      } catch (error) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        connection.console.error(`${method}: ${detail}`);
        return new ResponseError(LSPErrorCodes.RequestFailed, `${method} failed; the server's log says why.`);
      }
    });
  }
}

function answer(feature: Feature, params: unknown, dossiers: Dossiers, context: FeatureContext): unknown {
  if (feature.scope === "workspace") return feature.answer(dossiers.all(), params, context);
  const sent = feature.uriOf(params);
  const uri = sent === undefined ? undefined : canonicalUri(sent);
  const dossier = uri === undefined ? undefined : dossiers.of(uri);
  if (uri === undefined || dossier === undefined) return feature.otherwise(params);
  return feature.answer(dossier, feature.withUri(params, uri), context);
}
