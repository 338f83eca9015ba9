import type { Templates } from "#core/messages/message.ts";

export const articleInIndonesian = {
  "article.quotedFrom": "{count, plural, =1 {Dikutip sekali} other {Dikutip # kali}}, sebagai teks {sources}",
  "article.differs": "**berbeda**",
  "article.found": "kata demi kata",
  "article.more": "{count} lainnya",
  "article.passageFound": "{count, plural, =1 {Dikutip sekali} other {Dikutip # kali}}",
  "article.passageDiffers":
    "{count, plural, =1 {Dikutip sekali, dengan kata lain} other {Dikutip # kali, dengan kata lain}}",
} as const satisfies Templates;
