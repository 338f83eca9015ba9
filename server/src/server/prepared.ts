import type { CancellationToken } from "vscode-languageserver";
import type { Host } from "#workspace/host.ts";

/** Work in small steps; what they find is kept, so that to begin anew costs little. */
export interface LongWork {
  /** The steps hold for this revision. */
  revision(): number;
  begin(): Iterable<unknown>;
}

/** Milliseconds at a stretch: what comes in meanwhile waits no longer. */
const stretch = 15;

/** Does the work a stretch at a time, or until nobody waits for it any more; `undefined` where one stretch was enough. */
export function prepared(
  { revision, begin }: LongWork,
  host: Pick<Host, "now" | "after">,
  token: CancellationToken,
): Promise<void> | undefined {
  let [now, steps] = [revision(), begin()[Symbol.iterator]()];
  const isThrough = (): boolean => {
    if (revision() !== now) [now, steps] = [revision(), begin()[Symbol.iterator]()];
    const end = host.now() + stretch;
    while (!steps.next().done) if (host.now() >= end) return false;
    return true;
  };
  return isThrough() ? undefined : untilThrough(isThrough, host, token);
}

async function untilThrough(isThrough: () => boolean, host: Pick<Host, "after">, token: CancellationToken) {
  do await new Promise<void>((resolve) => void host.after(0, resolve));
  while (!token.isCancellationRequested && !isThrough());
}
