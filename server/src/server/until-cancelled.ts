import type { CancellationToken } from "vscode-languageserver";

/** Resolves when the work is done, or at once when nobody waits for it any more; the work itself goes on. */
export async function untilCancelled(token: CancellationToken, work: Promise<unknown>): Promise<void> {
  if (token.isCancellationRequested) return;
  let stop = () => {};
  const cancelled = new Promise<void>((resolve) => {
    const listener = token.onCancellationRequested(() => resolve());
    stop = () => listener.dispose();
  });
  await Promise.race([work, cancelled]).finally(stop);
}
