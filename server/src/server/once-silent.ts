import type { Host } from "#workspace/host.ts";

/** Milliseconds in which nothing comes in once all has, and for how long at most that is waited for. */
const silence = 1;
const longest = 250;

/**
 * Goes on with work in the background when what is coming in has come. A text of megabytes comes in many pieces: with a stretch of
 * work between each two it would take seconds until it can be opened.
 * @returns what calls it off
 */
export function onceSilent(host: Pick<Host, "now" | "after" | "heard">, work: () => void): () => void {
  const begun = host.now();
  let before = host.heard?.();
  const listen = () => {
    const heard = host.heard?.();
    if (heard === before || host.now() - begun > longest) return work();
    before = heard;
    cancel = host.after(silence, listen);
  };
  let cancel = host.after(0, listen);
  return () => cancel();
}
