import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { defaultSettings, readSettings } from "./settings.ts";

test("what the client sends is taken where it is of the right type", () => {
  assert.deepEqual(readSettings({ inlayHints: { weekdays: false }, codeLens: { events: false } }), {
    inlayHints: { actorNames: true, weekdays: false, sources: true },
    codeLens: { sources: true, events: false, instruments: true },
  });
});

test("whatever else is sent, the settings are those by default", () => {
  const nonsense = [
    undefined,
    null,
    1,
    "x",
    [],
    { inlayHints: 1 },
    { inlayHints: { weekdays: "false" }, codeLens: null },
  ];
  for (const sent of nonsense) assert.deepEqual(readSettings(sent), defaultSettings);
});

test("the extension offers each switch, with the same default", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  const offered: Record<string, { type: string; default: boolean }> = manifest.contributes.configuration.properties;
  const switches = Object.entries(defaultSettings).flatMap(([area, names]) =>
    Object.entries(names).map(([name, value]) => [`dossier.${area}.${name}`, value]),
  );
  const found = Object.entries(offered).filter(([name]) => /^dossier\.(?:inlayHints|codeLens)\./.test(name));
  assert.deepEqual(
    found.map(([name, setting]) => [name, setting.default]),
    switches,
  );
});
