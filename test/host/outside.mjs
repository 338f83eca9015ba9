import { checkout, companion } from "./checkout.mjs";
import { withDraftCopy } from "./draft-copy.mjs";
import { filterProblems, openEditor, problemRows, selectText, takeScreenshots } from "./editor-page.mjs";
import { report } from "./report.mjs";
import { serveVsCode } from "./serve-vscode.mjs";

/**
 * What a user does and sees, on the screen: reads the Problems panel, points at a source, types an actor, asks why.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<boolean>} whether all is well
 */
export async function runOutside(browser) {
  return withDraftCopy(async (folder) => {
    const server = await serveVsCode({ folder, extensions: [checkout, companion] });
    try {
      const page = await openEditor(browser, server.url);
      for (const [name, step] of steps) {
        const ok = await report(name, () => step(page));
        await takeScreenshots(page, name.replaceAll(" ", "-"));
        if (!ok) return false; // the next step relies on where this one ends
      }
      await page.close();
      return true;
    } finally {
      await server.stop();
    }
  });
}

/** @type {[name: string, step: (page: import("playwright-core").Page) => Promise<void>][]} */
const steps = [
  ["problems panel", readProblems],
  ["hover on a source", hoverSource],
  ["completion of an actor", completeActor],
  ["page of a rule", openRulePage],
];

/** @param {import("playwright-core").Page} page */
async function readProblems(page) {
  for (const rule of ["governing-conflict", "unknown-source", "captured-before-published"]) {
    await filterProblems(page, rule);
    await problemRows(page).filter({ hasText: rule }).first().waitFor();
  }
  await filterProblems(page, "");
  await problemRows(page).nth(5).waitFor();
}

/** @param {import("playwright-core").Page} page */
async function hoverSource(page) {
  await selectText(page, "tempo-2024");
  await page.keyboard.press("ControlOrMeta+KeyK");
  await page.keyboard.press("ControlOrMeta+KeyI");
  await page.locator(".monaco-hover:visible").filter({ hasText: "Putin Ucapkan Selamat" }).waitFor();
}

/** @param {import("playwright-core").Page} page */
async function completeActor(page) {
  await selectText(page, "# January 2026");
  await page.keyboard.type("new-visit: {date: 2026-01, title: A visit, actors: [Area");
  await page.locator(".suggest-widget .monaco-list-row").filter({ hasText: "arreaza" }).first().waitFor();
}

/** @param {import("playwright-core").Page} page */
async function openRulePage(page) {
  await filterProblems(page, "unknown-source");
  await problemRows(page).locator("a", { hasText: "unknown-source" }).first().click();
  await page.locator(".tab.active", { hasText: "unknown-source" }).waitFor();
}
