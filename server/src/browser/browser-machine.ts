import { dayFromCalendar } from "#core/dates/civil-day.ts";
import type { Machine } from "#server/client-host.ts";

/** What a web worker can do by itself. */
export const browserMachine: Machine = {
  today() {
    const now = new Date();
    return dayFromCalendar(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },

  now: () => performance.now(),

  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },

  async sha256(bytes) {
    const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  },

  fromBase64: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};
