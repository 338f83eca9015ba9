import { inEnglish } from "#core/messages/english.ts";
import type { FeatureContext } from "#features/feature.ts";

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
  say: inEnglish,
  rulePage: (rule) => `test:/rules/${rule}.md`,
};
