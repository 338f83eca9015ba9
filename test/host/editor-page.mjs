import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { screenshots } from "./checkout.mjs";

/** Milliseconds: far more than a slow machine needs, so that whoever waits this long has failed. */
const patience = 60_000;

/**
 * A browser page with VS Code in it, its workbench ready.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 */
export async function openEditor(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(patience);
  await page.goto(url);
  await page.locator(".monaco-workbench .part.statusbar").waitFor();
  return page;
}

/**
 * The rows of the Problems panel, files and problems; the panel renders no more of them than fit, so `filter` first.
 * @param {import("playwright-core").Page} page
 */
export function problemRows(page) {
  return page.locator(".markers-panel .monaco-list-row");
}

/**
 * Filters the Problems panel, as a user types it; what matches must not be everything. VS Code applies a filter a moment later and forgets
 * what is typed meanwhile, so this waits for "Showing n of m" to come and go.
 * @param {import("playwright-core").Page} page
 * @param {string} text none to see all problems again
 */
export async function filterProblems(page, text) {
  const filter = page.locator(".part.panel .viewpane-filter");
  const showing = filter.locator(".viewpane-filter-badge", { hasText: "Showing" });
  await filter.locator("input").fill("");
  await showing.waitFor({ state: "hidden" });
  if (!text) return;
  await filter.locator("input").fill(text);
  await showing.waitFor({ state: "visible" });
}

/**
 * Selects the next occurrence of a text in the editor, as Find does.
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
export async function selectText(page, text) {
  await page.locator(".editor-instance .monaco-editor").first().click();
  await page.keyboard.press("ControlOrMeta+KeyF");
  const find = page.locator(".find-widget.visible");
  await find.locator("textarea").first().fill(text);
  await find.locator(".matchesCount", { hasText: /^\d+ of/ }).waitFor();
  await page.keyboard.press("Escape");
  await find.waitFor({ state: "hidden" });
}

/**
 * Runs a command by the palette.
 * @param {import("playwright-core").Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press("F1");
  await chooseFrom(page, `>${title}`, title);
}

/**
 * Opens a file of the folder by its name.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await page.keyboard.press("ControlOrMeta+KeyP");
  await chooseFrom(page, name, name);
  await page.locator(".tab.active", { hasText: name }).waitFor();
}

/**
 * Types into the quick input and takes the first line that has the label.
 * @param {import("playwright-core").Page} page
 * @param {string} text
 * @param {string} label
 */
async function chooseFrom(page, text, label) {
  const input = page.locator(".quick-input-widget:visible input[type='text']");
  await input.fill(text);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
  await page.mouse.move(0, 0); // else what is under it now explains itself
}

/**
 * Takes a screenshot in a light theme and one in a dark theme.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export async function takeScreenshots(page, name) {
  await mkdir(screenshots, { recursive: true });
  for (const theme of /** @type {const} */ (["dark", "light"])) {
    await page.emulateMedia({ colorScheme: theme }); // VS Code follows: window.autoDetectColorScheme
    await page.locator(themeClass[theme]).waitFor();
    await page.screenshot({ path: join(screenshots, `${name}-${theme}.png`), animations: "disabled" });
  }
}

const themeClass = { dark: ".monaco-workbench.vs-dark", light: ".monaco-workbench.vs" };
