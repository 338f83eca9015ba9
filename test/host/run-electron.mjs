// The suite of `npm run test:host` in a desktop VS Code, for developers whose network lets @vscode/test-electron download one (or who
// name one in SOURCE_DOSSIER_VSCODE). It needs a display, and is neither run by `npm test` nor by CI: where the two differ, believe run.mjs.
import { runTests } from "@vscode/test-electron";
import { bundleSuite } from "./bundle-suite.mjs";
import { checkout } from "./checkout.mjs";
import { withDraftCopy } from "./draft-copy.mjs";

const extensionTestsPath = await bundleSuite();
const vscodeExecutablePath = process.env.SOURCE_DOSSIER_VSCODE;
await withDraftCopy((folder) =>
  runTests({
    ...(vscodeExecutablePath ? { vscodeExecutablePath } : { version: "stable" }),
    extensionDevelopmentPath: checkout,
    extensionTestsPath,
    launchArgs: [folder, "--disable-extensions", "--disable-workspace-trust"],
  }),
);
