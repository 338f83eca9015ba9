import type { Templates } from "#core/messages/message.ts";
import { articleInIndonesian } from "./article.ts";
import { codeActionInIndonesian } from "./code-action.ts";
import { codeLensInIndonesian } from "./code-lens.ts";
import { completionInIndonesian } from "./completion.ts";
import { dateInIndonesian } from "./date.ts";
import { fixesInIndonesian } from "./fixes.ts";
import { hoverInIndonesian } from "./hover.ts";
import { inlayHintInIndonesian } from "./inlay-hint.ts";
import { eventsAndClaimsInIndonesian } from "./model-events.ts";
import { sourcesAndActorsInIndonesian } from "./model-sources.ts";
import { renameInIndonesian } from "./rename.ts";
import { rulesAToC } from "./rules-a-to-c.ts";
import { rulesDToL } from "./rules-d-to-l.ts";
import { rulesMToR } from "./rules-m-to-r.ts";
import { rulesSToZ } from "./rules-s-to-z.ts";
import { serverInIndonesian } from "./server.ts";
import { symbolInIndonesian } from "./symbol.ts";

/** All that the server says, in Indonesian, by id. `docs/translating.md` has the glossary. */
export const indonesianTemplates: Templates = {
  ...rulesAToC,
  ...rulesDToL,
  ...rulesMToR,
  ...rulesSToZ,
  ...fixesInIndonesian,
  ...sourcesAndActorsInIndonesian,
  ...eventsAndClaimsInIndonesian,
  ...articleInIndonesian,
  ...codeActionInIndonesian,
  ...codeLensInIndonesian,
  ...completionInIndonesian,
  ...dateInIndonesian,
  ...hoverInIndonesian,
  ...inlayHintInIndonesian,
  ...renameInIndonesian,
  ...serverInIndonesian,
  ...symbolInIndonesian,
};
