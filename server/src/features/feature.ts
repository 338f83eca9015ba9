import type { ClientCapabilities, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { Message } from "#core/messages/message.ts";

/** What a feature may know beside the dossier. */
export interface FeatureContext {
  readonly client: ClientCapabilities;
  /** BCP 47; the language the editor shows itself in. */
  readonly locale: string;
  say(message: Message): string;
  /** Where the page of a rule can be opened. */
  rulePage(rule: string): string | undefined;
}

/** A request about one text, answered from one revision of the dossier that holds it. */
export interface Feature<Params = unknown, Result = unknown> {
  readonly type: ProtocolRequestType<Params, Result, never, void, unknown>;
  /** What the server announces; made with the handler, so that the two cannot disagree. */
  readonly capabilities: ServerCapabilities;
  /** Pure and synchronous: the dossier must not change while an answer is made. */
  readonly answer: (dossier: Dossier, params: Params, context: FeatureContext) => Result;
}

export const feature = <Params extends { textDocument: { uri: string } }, Result, Partial, Options>(
  type: ProtocolRequestType<Params, Result, Partial, void, Options>,
  capabilities: ServerCapabilities,
  answer: (dossier: Dossier, params: Params, context: FeatureContext) => NoInfer<Result>,
): Feature => ({ type, capabilities, answer }) as unknown as Feature;
