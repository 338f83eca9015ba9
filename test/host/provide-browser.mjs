import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { cached, cacheFolder } from "./cache.mjs";
import { checkout, node24 } from "./checkout.mjs";

/**
 * A headless browser. On Linux (x64) it is the Chromium that the npm package `@sparticuz/chromium` carries; elsewhere the Chrome
 * that is installed, or what `SOURCE_DOSSIER_BROWSER` names.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser() {
  const executablePath = process.env.SOURCE_DOSSIER_BROWSER;
  if (executablePath) return chromium.launch({ executablePath });
  if (process.platform !== "linux" || process.arch !== "x64") return chromium.launch({ channel: "chrome" });
  return chromium.launch(await packagedChromium());
}

/** @returns {Promise<import("playwright-core").LaunchOptions>} */
async function packagedChromium() {
  const manifest = join(checkout, "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8"));
  const folder = await cached(`chromium-${version}`, unpack);
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    args: ["--disable-gpu"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/**
 * Unpacks into our own folder rather than the temporary one: that is shared by all users of the machine and does not survive a restart.
 * Pretending to be a cloud function makes the package unpack the shared libraries (NSS) that a bare machine lacks, too.
 * @param {string} folder
 */
async function unpack(folder) {
  console.log(`Unpacking a headless Chromium into ${cacheFolder}, once …`);
  const script = `
    import chromium from "@sparticuz/chromium";
    await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  await promisify(execFile)(node24, ["--input-type=module", "--eval", script], { cwd: checkout, env });
  await writeFile(join(folder, "fonts.conf"), fontSettings);
}

/** The package's own settings look for fonts in `/tmp/fonts` only, and Chromium crashes where it finds none. */
const fontSettings = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
