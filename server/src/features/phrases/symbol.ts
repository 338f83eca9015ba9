import type { Templates } from "#core/messages/message.ts";

/** Of outlines, searches, links and provenance. */
export const symbolPhrases = {
  "symbol.date": "{date}",
  "symbol.signed": "signed {date}",
  "symbol.in-force": "in force {date}",
  "symbol.role": "{title} of {of}",
  "symbol.records": "{count, plural, one {# record} other {# records}}",
  "symbol.origins": "{count, plural, one {# origin} other {# origins}}",
  "symbol.retracted": "retracted",
  "symbol.not-recorded": "not recorded",

  "symbol.empty-source": "(source without an id)",
  "symbol.empty-actor": "(actor without a name)",
  "symbol.empty-instrument": "(instrument without a title)",
  "symbol.empty-event": "(event without a title)",
  "symbol.empty-claim": "(claim without a text)",

  "symbol.source": "source",
  "symbol.actor": "actor",
  "symbol.instrument": "instrument",
  "symbol.event": "event",
  "symbol.claim": "claim",

  "symbol.open-page": "Open {address}",
  "symbol.open-text": "Open the article's text",
  "symbol.open-catalogue": "Open the catalogue",
} as const satisfies Templates;
