// Installs the development tools where they are missing or older than the lock file, so that `npm start` and `npm test` work alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const isCurrent = existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
if (!isCurrent) {
  console.log("Installing what package-lock.json names (once; about half a minute) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}
