import type { Templates } from "#core/messages/message.ts";

/** The parts of a lens; it shows them in a row, with points between them. */
export const codeLensPhrases = {
  "code-lens.retracted": "retracted",
  "code-lens.claims": "{count, plural, one {# claim} other {# claims}}",
  "code-lens.events": "{count, plural, one {# event} other {# events}}",
  "code-lens.others": "{count, plural, one {# other record} other {# other records}}",
  "code-lens.not-cited": "not cited",
  "code-lens.origins": "{count, plural, one {# origin} other {# origins}}",
  "code-lens.no-origin": "no known origin",
  "code-lens.origin-names": "Origins: {names}.",
  "code-lens.supported": "{count, plural, one {supported by # origin} other {supported by # origins}}",
  "code-lens.unsupported": "{count, plural, one {# unsupported claim} other {# unsupported claims}}",
  "code-lens.no-source": "no supporting source",
  "code-lens.signed": "signed {dates}",
  "code-lens.ratified": "ratified {dates}",
  "code-lens.ratifications": "{count, plural, one {# ratification} other {# ratifications}}",
  "code-lens.in-force": "in force {dates}",
  "code-lens.ended": "ended {dates}",
  "code-lens.no-lifecycle": "no date of signature or entry into force",
} as const satisfies Templates;
