import type { FeatureContext } from "#features/feature.ts";
import { FeatureMemory } from "#features/feature-memory.ts";
import { sayIn } from "#features/phrases/say-in.ts";
import { defaultSettings } from "#features/settings.ts";

/** An editor that can do everything. */
export const fullClient: FeatureContext = {
  client: {
    textDocument: {
      publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
      definition: { linkSupport: true },
      completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    },
  },
  locale: "en",
  settings: defaultSettings,
  memory: new FeatureMemory(),
  say: sayIn("en"),
  rulePage: (rule) => `test:/rules/${rule}.md`,
};
