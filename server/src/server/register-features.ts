import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Dossier } from "#core/dossier.ts";
import { type Feature, type FeatureContext, RefusedRequest } from "#features/feature.ts";
import { phrase } from "#features/phrases/phrases.ts";
import type { Host } from "#workspace/host.ts";
import { canonicalUri } from "./canonical-uri.ts";
import { prepared } from "./prepared.ts";
import { untilCancelled } from "./until-cancelled.ts";
import { needsProblems, needsWhole } from "./whole-answers.ts";

/** Where features find the dossiers, as they are at this moment. */
export interface Dossiers {
  of(uri: string): Dossier | undefined;
  all(): readonly Dossier[];
  /** Another number after every change of a file. */
  revision(): number;
  /** Resolves when every file is known as it is on disk; `undefined` where that is so. */
  whole(): Promise<void> | undefined;
  /** Resolves when the problems of open files are what the rules say of them now; `undefined` where that is so. */
  checked(): Promise<void> | undefined;
  /** Resolves when every text that was asked for has been looked for. */
  readTexts(): Promise<unknown>;
  /** An answer is about to be sent. */
  answered(): void;
  /** Long work is cut into stretches by its clock. */
  readonly host: Pick<Host, "now" | "after">;
}

/**
 * The one boundary between requests and features. Every answer is made from one revision, of what is known at that time or, where
 * `needsWhole` says so, of every file. Where it had to wait, for files, texts or rules, and the file changed meanwhile, the answer is
 * that it did. A cancelled request is an error, never an empty answer, and a refused one says why; a defect in a feature is logged
 * and answered as an error, and the server goes on.
 */
export function registerFeatures(
  connection: Connection,
  features: readonly Feature[],
  dossiers: Dossiers,
  context: FeatureContext,
): void {
  const failed = (method: string, error: unknown) => {
    if (error instanceof RefusedRequest)
      return new ResponseError(LSPErrorCodes.RequestFailed, context.say(error.refusal));
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`${method}: ${detail}`);
    return new ResponseError(LSPErrorCodes.RequestFailed, context.say(phrase("server.failed", { method })));
  };
  for (const feature of features) {
    const { method } = feature.type;
    connection.onRequest(method, (params: unknown, token: CancellationToken) =>
      answer(feature, params, token, dossiers, context)
        .catch((error: unknown) => failed(method, error))
        .finally(() => dossiers.answered()),
    );
  }
}

async function answer(
  feature: Feature,
  params: unknown,
  token: CancellationToken,
  dossiers: Dossiers,
  context: FeatureContext,
): Promise<unknown> {
  if (token.isCancellationRequested) return cancelled();
  const uri = uriOf(feature, params);
  const version = uri && context.versionOf?.(uri);
  const preparing = () => (uri === undefined ? undefined : preparation(feature, params, uri, token, dossiers, context));
  if (await hasWaited(feature, token, dossiers, preparing)) {
    if (token.isCancellationRequested) return cancelled();
    if (uri && context.versionOf?.(uri) !== version) return modified();
  }
  if (feature.scope === "workspace") return feature.answer(dossiers.all(), params, context);
  const ask = () => {
    const dossier = uri === undefined ? undefined : dossiers.of(uri);
    if (uri === undefined || dossier === undefined) return { result: feature.otherwise(params), wantsTexts: false };
    const { misses } = dossier.texts;
    const result = feature.answer(dossier, feature.withUri(params, uri), context);
    return { result, wantsTexts: dossier.texts.misses > misses };
  };
  const first = ask();
  if (!first.wantsTexts) return first.result;
  const revision = dossiers.revision();
  await untilCancelled(token, dossiers.readTexts());
  if (token.isCancellationRequested) return cancelled();
  if (dossiers.revision() !== revision) return modified();
  return ask().result;
}

/** Until what the answer is made of is known, and prepared. */
async function hasWaited(
  { type: { method } }: Feature,
  token: CancellationToken,
  dossiers: Dossiers,
  preparing: () => Promise<void> | undefined,
): Promise<boolean> {
  const whole = needsWhole(method) ? dossiers.whole() : undefined;
  if (whole) await untilCancelled(token, whole);
  const checked = needsProblems(method) && !token.isCancellationRequested ? dossiers.checked() : undefined;
  if (checked) await untilCancelled(token, checked);
  const long = token.isCancellationRequested ? undefined : preparing();
  if (long) await long;
  return whole !== undefined || checked !== undefined || long !== undefined;
}

/** `undefined` where there is nothing to prepare, or it was done at once. */
function preparation(
  feature: Feature,
  params: unknown,
  uri: string,
  token: CancellationToken,
  dossiers: Dossiers,
  context: FeatureContext,
): Promise<void> | undefined {
  if (feature.scope === "workspace" || feature.prepare === undefined) return undefined;
  const begin = () => {
    const dossier = dossiers.of(uri);
    return dossier === undefined ? [] : (feature.prepare?.(dossier, feature.withUri(params, uri), context) ?? []);
  };
  return prepared({ revision: dossiers.revision, begin }, dossiers.host, token);
}

function uriOf(feature: Feature, params: unknown): string | undefined {
  const sent = feature.scope === "text" ? feature.uriOf(params) : undefined;
  return sent === undefined ? undefined : canonicalUri(sent);
}

const modified = () => new ResponseError(LSPErrorCodes.ContentModified, "The text was edited.");

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
