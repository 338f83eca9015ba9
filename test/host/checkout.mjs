import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository's checkout. */
export const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Node 24, which VS Code's server needs, whatever Node the machine has: it comes with the npm package `node`. */
export const node24 = join(checkout, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** The dossier that `npm start` opens and the host tests copy. */
export const draftExample = join(checkout, "examples", "russia-venezuela-draft");

/** The example that has instruments, and one text of an article. */
export const fullExample = join(checkout, "examples", "russia-venezuela");

/** The extension that shows the Problems panel to whoever has just run `npm start`. */
export const companion = join(checkout, "test", "host", "companion");

/** Screenshots, for people to look at: not in git. */
export const screenshots = join(checkout, "test", "host", "screenshots");
