import type { Templates } from "#core/messages/message.ts";

export const dateInIndonesian = {
  "date.today": "hari ini",
  "date.notKnown": "tidak diketahui",
  "date.notKnownHelp": "Berikan kata-kata sumber di `date-text`, atau sebutkan alasannya di `note`.",
  "date.lasted": "berlangsung",
  "date.lastedHelp": "Interval: berlangsung dari hari pertama sampai hari terakhir.",
  "date.oneDay": "satu hari yang tidak diketahui",
  "date.oneDayHelp": "Himpunan: satu hari dalam rentang ini, dan tidak diketahui yang mana.",
  "date.step": "{instrument} {step}",
  "date.stepBy": "{instrument} {step} oleh {parties}",
  "date.told": "{source}: {words}",
} as const satisfies Templates;
