import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Dossier } from "#core/dossier.ts";
import type { Feature, FeatureContext } from "#features/feature.ts";
import { canonicalUri } from "./canonical-uri.ts";

/**
 * The one boundary between requests and features. A cancelled request is an error, never an empty answer; a defect in a feature
 * is logged and answered as an error, and the server goes on.
 */
export function registerFeatures(
  connection: Connection,
  features: readonly Feature[],
  dossierOf: (uri: string) => Dossier | undefined,
  context: FeatureContext,
): void {
  for (const { type, answer } of features) {
    connection.onRequest(type.method, (params: unknown, token: CancellationToken) => {
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
      const uri = canonicalUri((params as { textDocument: { uri: string } }).textDocument.uri);
      const dossier = dossierOf(uri);
      if (dossier === undefined) return null;
      try {
        return answer(dossier, withUri(params, uri), context);
      } catch (error) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        connection.console.error(`${type.method}: ${detail}`);
        return new ResponseError(LSPErrorCodes.RequestFailed, `${type.method} failed; the server's log says why.`);
      }
    });
  }
}

/** Features find files by their canonical name. */
const withUri = (params: unknown, uri: string): unknown => ({
  ...(params as { textDocument: object }),
  textDocument: { ...(params as { textDocument: object }).textDocument, uri },
});
