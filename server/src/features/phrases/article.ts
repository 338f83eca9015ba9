import type { Templates } from "#core/messages/message.ts";

/** What is shown in the text of an article. */
export const articlePhrases = {
  "article.quotedFrom": "{count, plural, one {Quoted once} other {Quoted # times}}, as the text of {sources}",
  "article.differs": "**differs**",
  "article.found": "word by word",
  "article.more": "{count, plural, one {# more} other {# more}}",
  "article.passageFound": "{count, plural, one {Quoted once} other {Quoted # times}}",
  "article.passageDiffers": "{count, plural, one {Quoted once, in other words} other {Quoted # times, in other words}}",
} as const satisfies Templates;
