import { rmSync } from "node:fs";
import { cp, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { draftExample } from "./checkout.mjs";

/**
 * Lends a copy of an example, which tests may edit.
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @param {string} [example] its folder; the draft, unless something else is said
 * @returns {Promise<T>}
 */
export async function withDraftCopy(use, example = draftExample) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "source-dossier-draft-")));
  const folder = join(parent, basename(example));
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  try {
    await cp(example, folder, { recursive: true });
    return await use(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
