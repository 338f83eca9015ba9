import type { ClientCapabilities, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { Message } from "#core/messages/message.ts";
import type { FeatureMemory } from "./feature-memory.ts";
import type { Settings } from "./settings.ts";

/** What a feature may know beside the dossier. */
export interface FeatureContext {
  readonly client: ClientCapabilities;
  /** BCP 47; the language the editor shows itself in. */
  readonly locale: string;
  /** As they are now: the user may change them at any time. */
  readonly settings: Settings;
  /** Of this connection; a feature itself keeps nothing. */
  readonly memory: FeatureMemory;
  /** In the language of the editor. Words of features are made with `phrase`. */
  say(message: Message): string;
  /** Where the page of a rule can be opened. */
  rulePage(rule: string): string | undefined;
  /** The version of a text that is open in the editor; `null` where it is not. */
  versionOf?(uri: string): number | null;
}

/** Thrown by a feature where what the user asks for cannot be done. It is no defect: the editor shows the message. */
export class RefusedRequest extends Error {
  readonly refusal: Message;

  constructor(refusal: Message) {
    super(refusal.id);
    this.refusal = refusal;
  }
}

/** A request, answered from one revision of the dossier or dossiers that it is about. */
export type Feature = TextFeature | WorkspaceFeature;

/** A request about one text, or about something in it. */
export interface TextFeature<Params = unknown, Result = unknown> extends Announced<Params, Result> {
  readonly scope: "text";
  /** The file it is about; `undefined` where what the client sent does not say. */
  readonly uriOf: (params: Params) => string | undefined;
  /** The same question with the file's name as the dossier knows it. */
  readonly withUri: (params: Params, uri: string) => Params;
  /** What takes long the first time, in small steps; what they find is kept, so that the answer is made soon after them. */
  readonly prepare?: Prepare<Params> | undefined;
  /** Pure and synchronous: the dossier must not change while an answer is made. */
  readonly answer: (dossier: Dossier, params: Params, context: FeatureContext) => Result;
  /** The answer where no dossier holds the file. */
  readonly otherwise: (params: Params) => Result | null;
}

export type Prepare<Params> = (dossier: Dossier, params: Params, context: FeatureContext) => Iterable<unknown>;

/** A request about all dossiers of the workspace. */
export interface WorkspaceFeature<Params = unknown, Result = unknown> extends Announced<Params, Result> {
  readonly scope: "workspace";
  readonly answer: (dossiers: readonly Dossier[], params: Params, context: FeatureContext) => Result;
}

interface Announced<Params, Result> {
  readonly type: ProtocolRequestType<Params, Result, never, void, unknown>;
  /** What the server announces; made with the handler, so that the two cannot disagree. */
  readonly capabilities: ServerCapabilities;
}

/** A request with a `textDocument`. */
export const feature = <Params extends { textDocument: { uri: string } }, Result, Partial, Options>(
  type: ProtocolRequestType<Params, Result, Partial, void, Options>,
  capabilities: ServerCapabilities,
  answer: (dossier: Dossier, params: Params, context: FeatureContext) => NoInfer<Result>,
  prepare?: Prepare<NoInfer<Params>>,
): Feature =>
  ({
    scope: "text",
    type,
    capabilities,
    prepare,
    answer,
    uriOf: ({ textDocument }: Params) => textDocument.uri,
    withUri: (params: Params, uri: string) => ({ ...params, textDocument: { ...params.textDocument, uri } }),
    otherwise: () => null,
  }) as unknown as Feature;

/** A request about something that an earlier answer of ours named: it says itself which file it is in. */
export const itemFeature = <Params, Result, Partial, Options>(
  type: ProtocolRequestType<Params, Result, Partial, void, Options>,
  capabilities: ServerCapabilities,
  uriOf: (params: Params) => string | undefined,
  answer: (dossier: Dossier, params: Params, context: FeatureContext) => NoInfer<Result>,
  otherwise: (params: Params) => NoInfer<Result> | null = () => null,
): Feature =>
  ({
    scope: "text",
    type,
    capabilities,
    answer,
    uriOf,
    withUri: (params: Params) => params,
    otherwise,
  }) as unknown as Feature;

export const workspaceFeature = <Params, Result, Partial, Options>(
  type: ProtocolRequestType<Params, Result, Partial, void, Options>,
  capabilities: ServerCapabilities,
  answer: (dossiers: readonly Dossier[], params: Params, context: FeatureContext) => NoInfer<Result>,
): Feature => ({ scope: "workspace", type, capabilities, answer }) as unknown as Feature;
