import type { Templates } from "#core/messages/message.ts";

export const completionPhrases = {
  "completion.default": "default",
  "completion.ended": "ended {date}",
  "completion.inForce": "in force {date}",
  "completion.listedId": "The name by which other records refer to this one.",
  "completion.new.actor": "new actor",
  "completion.new.claim": "new claim",
  "completion.new.event": "new event",
  "completion.new.instrument": "new instrument",
  "completion.new.source": "new source",
  "completion.required": "required",
  "completion.roleOf": "{office} of {of}",
  "completion.section.actor": "Persons, states, organisations, bodies, outlets and groups, with their names and roles.",
  "completion.section.claim": "Claims that stand outside an event.",
  "completion.section.event": "What happened or is planned, with the sources that say so.",
  "completion.section.instrument": "Agreements, treaties, laws and resolutions, with the dates of their life.",
  "completion.section.source": "What can be cited: articles, posts, documents, treaty texts.",
  "completion.signed": "signed {date}",
} as const satisfies Templates;
