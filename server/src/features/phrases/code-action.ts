import type { Templates } from "#core/messages/message.ts";

export const codeActionPhrases = {
  "codeAction.extractSource": "Record the source as '{id}'",
  "codeAction.fixAll": "Apply all certain fixes in this file",
  "codeAction.fixAllOfRule": "Apply all certain fixes of '{rule}' in this file",
  "codeAction.ignore": "Ignore '{rule}' here, with a reason",
  "codeAction.nameByAlias": "Make '{alias}' the name, and keep '{name}' as an alias",
  "codeAction.quoteFor": "Add as a quotation to '{event}'",
  "codeAction.quoteForDated": "Add as a quotation to '{event}' ({date})",
  "codeAction.recordOutlet": "Record '{name}' as the outlet '{id}'",
  "codeAction.sortEvents": "Sort the events of this file by date",
} as const satisfies Templates;
