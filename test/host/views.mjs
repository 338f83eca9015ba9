import { checkout, companion, draftExample, fullExample } from "./checkout.mjs";
import { withDraftCopy } from "./draft-copy.mjs";
import { openEditor, openFile, problemRows, runCommand, takeScreenshots } from "./editor-page.mjs";
import { report } from "./report.mjs";
import { serveVsCode } from "./serve-vscode.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * What the extension draws itself, on the screen: lenses, marks in articles, views, timeline, origin graph, walkthrough.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<boolean>} whether all is well
 */
export async function runViews(browser) {
  const draft = await withDraftCopy((folder) => runSteps(browser, folder, stepsInDraft), draftExample);
  return draft && withDraftCopy((folder) => runSteps(browser, folder, stepsInFull), fullExample);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} folder
 * @param {Step[]} steps
 */
async function runSteps(browser, folder, steps) {
  const server = await serveVsCode({ folder, extensions: [checkout, companion] });
  try {
    const page = await openEditor(browser, server.url);
    for (const [name, step] of steps) {
      const ok = await report(name, () => step(page));
      await takeScreenshots(page, `view-${name.replaceAll(" ", "-")}`);
      if (!ok) return false; // the next step relies on where this one ends
    }
    await page.close();
    return true;
  } finally {
    await server.stop();
  }
}

/** @typedef {[name: string, step: (page: Page) => Promise<void>]} Step */

/** @type {Step[]} */
const stepsInDraft = [
  ["lenses and status", seeLenses],
  ["references of a lens", clickLens],
  ["timeline of the draft", seeDraftTimeline],
];

/** @type {Step[]} */
const stepsInFull = [
  ["sources", seeSources],
  ["claims", seeClaims],
  ["marks in an article", seeMarks],
  ["timeline", seeTimeline],
  ["saved timeline", saveTimeline],
  ["origin graph", seeOrigins],
  ["walkthrough", seeWalkthrough],
];

/** @param {Page} page */
async function seeLenses(page) {
  await problemRows(page).nth(1).waitFor();
  await openFile(page, "events.dossier.yaml");
  await page.locator(".codelens-decoration a", { hasText: "supported by" }).first().waitFor();
  await page.locator(".statusbar-item", { hasText: /\d+ events · \d+ sources · \d+ problems/ }).waitFor();
}

/** @param {Page} page */
async function clickLens(page) {
  await page.locator(".codelens-decoration a", { hasText: "supported by" }).first().click();
  await page.locator(".zone-widget .reference-zone-widget").waitFor();
}

/** @param {Page} page */
async function seeDraftTimeline(page) {
  await page.keyboard.press("Escape");
  await runCommand(page, "View: Hide Panel");
  await runCommand(page, "Dossier: Show Timeline");
  await pageOf(page).locator(".row").first().waitFor();
  await pageOf(page).locator(".wrong").first().waitFor();
}

/** @param {Page} page */
async function seeSources(page) {
  await page.locator(".activitybar .action-label[aria-label^='Dossier']").click();
  await openGroup(page, "B · usually reliable");
  await page.locator(".pane .monaco-list-row", { hasText: "tempo-2024" }).first().waitFor();
  await openGroup(page, "C · fairly reliable");
  await page.locator(".pane .monaco-list-row", { hasText: "antara-2026" }).first().click();
  await page.locator(".tab.active", { hasText: "sources.dossier.yaml" }).waitFor();
}

/** @param {Page} page */
async function seeClaims(page) {
  await openGroup(page, "One origin");
  await page.locator(".pane .monaco-list-row[aria-level='2']").nth(8).waitFor();
}

/** @param {Page} page */
async function seeMarks(page) {
  await runCommand(page, "View: Hide Panel");
  await openFile(page, "our-note-2026.txt");
  await runCommand(page, "View: Toggle Word Wrap");
  await page.locator(".monaco-editor .view-overlays [class*='ced-']").first().waitFor();
}

/** @param {Page} page */
async function seeTimeline(page) {
  await runCommand(page, "Dossier: Show Timeline");
  const rows = pageOf(page).locator(".row");
  await rows.nth(5).waitFor();
  for (const key of ["ArrowDown", "ArrowDown"]) await pageOf(page).locator("main").press(key);
  await pageOf(page).locator(".row.selected").waitFor();
}

/**
 * The picture is a file of its own, which VS Code's preview of images can draw.
 * @param {Page} page
 */
async function saveTimeline(page) {
  await pageOf(page).getByRole("button", { name: "Export SVG" }).click();
  await page.locator(".quick-input-widget:visible .quick-input-action", { hasText: "OK" }).click();
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await openFile(page, "timeline.svg");
  await page.locator(".statusbar-item", { hasText: /^\d{3,}x\d{3,}$/ }).waitFor(); // its size
}

/** @param {Page} page */
async function seeOrigins(page) {
  await runCommand(page, "Dossier: Show Origin Graph");
  await pageOf(page).locator(".box.origin").first().waitFor();
}

/** @param {Page} page */
async function seeWalkthrough(page) {
  await runCommand(page, "Welcome: Open Walkthrough");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Get started with Source Dossier" }).click();
  await page.locator(".getting-started-step", { hasText: "Begin a dossier" }).first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function openGroup(page, name) {
  await page.locator(".pane .monaco-list-row", { hasText: name }).first().click();
}

/**
 * The page inside of a panel that the extension draws.
 * @param {Page} page
 */
const pageOf = (page) => page.frameLocator("iframe.webview.ready").last().frameLocator("iframe#active-frame");
