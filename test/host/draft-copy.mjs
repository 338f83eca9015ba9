import { rmSync } from "node:fs";
import { cp, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draftExample } from "./checkout.mjs";

/**
 * Lends a copy of the draft example, which tests may edit.
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withDraftCopy(use) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "source-dossier-draft-")));
  const folder = join(parent, "russia-venezuela-draft");
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  try {
    await cp(draftExample, folder, { recursive: true });
    return await use(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
