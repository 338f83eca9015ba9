import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { repository } from "../corpus/command.ts";
import { builtServer, node } from "./server-process.ts";

/** What `neovim.lua` reports. */
interface Report {
  readonly version: string;
  readonly failure?: string;
  readonly messages: readonly { readonly message: string }[];
  readonly diagnostics: readonly string[];
  readonly completion: readonly string[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly fixed: string;
  readonly renamed: Readonly<Record<"events" | "actors", readonly string[]>>;
}

const title = "Neovim, configured as the documentation says";
if (spawnSync("nvim", ["--version"]).status === 0) describe(title, driveNeovim);
else test(title, { skip: "there is no 'nvim' on the PATH" });

function driveNeovim(): void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dossier-neovim-")));
  let report: Report;
  before(() => {
    report = runNeovim(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("runs to its end without a word of complaint", (context) => {
    context.diagnostic(`Neovim ${report.version}`);
    assert.equal(report.failure, undefined);
    assert.deepEqual(report.messages, []);
    const log = join(folder, "state/nvim/lsp.log");
    assert.doesNotMatch(existsSync(log) ? readFileSync(log, "utf8") : "", /^\[ERROR\]/m);
  });

  test("shows the problems of the dossier", () => {
    for (const code of ["date-syntax", "instrument-year-mismatch", "unknown-source"]) {
      assert.ok(report.diagnostics.includes(code), `${code} of ${report.diagnostics.join()}`);
    }
  });

  test("completes the id of a source", () => {
    for (const id of ["antara-2026", "kabarin-2026", "tempo-2024"]) {
      assert.ok(report.completion.includes(id), `${id} of ${report.completion.join()}`);
    }
  });

  test("shows on hover what an id stands for", () => {
    assert.match(report.hover, /Agreement on military\\?-technical cooperation/);
  });

  test("applies a quick fix, after which the problem is gone", () => {
    assert.match(report.actions.join("\n"), /2025-05-07/);
    assert.equal(report.fixed, "    date: 2025-05-07");
  });

  test("renames an actor in the file at hand and in one that is not open", () => {
    const { events, actors } = report.renamed;
    assert.ok(events.includes("    actors: [sergey-mb]"));
    assert.ok(events.includes("        said-by: sergey-mb"));
    assert.ok(actors.includes("  sergey-mb: {name: Sergey Melik-Bagdasarov}"));
  });
}

/** @param folder empty; everything that this run writes is in it */
function runNeovim(folder: string): Report {
  const path = (name: string) => join(folder, name);
  cpSync(join(repository, "examples/russia-venezuela-draft"), path("dossier"), { recursive: true });
  mkdirSync(path("bin"));
  const command = `#!/bin/sh\nexec "${node()}" "${builtServer}" "$@"\n`;
  writeFileSync(path("bin/source-dossier-language-server"), command, { mode: 0o755 });
  for (const since of ["0.8", "0.11"]) writeFileSync(path(`configuration-${since}.lua`), configuration(since));
  const { stderr, error } = spawnSync(
    "nvim",
    ["--headless", "--clean", "-c", "luafile test/other-editors/neovim.lua"],
    {
      cwd: repository,
      encoding: "utf8",
      timeout: 60_000,
      env: {
        PATH: `${path("bin")}${delimiter}${process.env.PATH}`,
        HOME: folder,
        XDG_CONFIG_HOME: path("config"),
        XDG_STATE_HOME: path("state"),
        XDG_CACHE_HOME: path("state"),
        XDG_DATA_HOME: path("data"),
        DOSSIER_FOLDER: path("dossier"),
        DOSSIER_REPORT: path("report.json"),
        DOSSIER_CONFIGURATION: path("configuration"),
      },
    },
  );
  assert.ok(existsSync(path("report.json")), error?.message ?? stderr);
  return JSON.parse(readFileSync(path("report.json"), "utf8"));
}

/** What docs/other-editors.md tells users of that version, and later ones, to write. */
function configuration(since: string): string {
  const page = readFileSync(join(repository, "docs/other-editors.md"), "utf8");
  const section = page.split(/^###? /m).find((part) => part.startsWith(`Neovim ${since} `));
  const [, code] = /^```lua\n(.*?)^```$/ms.exec(section ?? "") ?? [];
  assert.ok(code, `there is a configuration for Neovim ${since}`);
  return code;
}
