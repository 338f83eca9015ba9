import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import type { Message } from "#core/messages/message.ts";
import type { Span } from "#core/text/span.ts";
import type { Severity } from "./rule.ts";

/** A finding with its place and severity: what is shown. Spans count from the start of their file. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly RelatedPlace[];
  readonly fixes: ((dossier: Dossier) => readonly Fix[]) | undefined;
}

export interface RelatedPlace {
  readonly file: string;
  readonly span: Span;
  readonly message: Message;
}
