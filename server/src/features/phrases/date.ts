import type { Templates } from "#core/messages/message.ts";

/** What is said of dates that are offered. */
export const datePhrases = {
  "date.today": "today",
  "date.notKnown": "not known",
  "date.notKnownHelp": "Give the source's words in `date-text`, or say why in `note`.",
  "date.lasted": "it lasted",
  "date.lastedHelp": "An interval: it lasted from the first to the last day.",
  "date.oneDay": "one unknown day",
  "date.oneDayHelp": "A set: it was one day in this range, and which one is not known.",
  "date.step": "{instrument} {step}",
  "date.stepBy": "{instrument} {step} by {parties}",
  "date.told": "{source}: {words}",
} as const satisfies Templates;
