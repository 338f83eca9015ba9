import { env, l10n } from "vscode";

/** The files of a new dossier, by name: a small example, written for this, of which every line may be changed. */
export const dossierFiles = (title: string): ReadonlyMap<string, string> =>
  new Map([
    ["dossier.yaml", manifest(title)],
    ["sources.dossier.yaml", sources()],
    ["actors.dossier.yaml", actors()],
    ["events.dossier.yaml", events()],
  ]);

const manifest = (title: string): string => `# ${l10n.t("The root of the dossier, and its settings.")}
dossier: 1
title: ${JSON.stringify(title)}
language: ${env.language.split("-")[0]} # ${l10n.t("of titles and claims; each source has its own")}
timezone: UTC # ${l10n.t("of the days of events, as in Asia/Jakarta")}
`;

const sources = (): string => `# ${l10n.t("What the dossier rests on: articles, documents, photographs.")}
sources:
  gazette-2025: # ${l10n.t("An example. The id is yours to choose; records cite the source by it.")}
    title: Ministers sign trade agreement
    publisher: gazette
    language: en
    published: 2025-05-08
    url: https://gazette.example/2025/05/08/trade-agreement
    reliability: B # ${l10n.t("from A, completely reliable, to F, cannot be judged")}
`;

const actors = (): string => `# ${l10n.t("Who appears: people, states, organisations, outlets.")}
actors:
  gazette: {name: The Example Gazette, type: outlet}
  rossi:
    name: Ada Rossi
    aliases: [Minister Rossi] # ${l10n.t("other names in the sources, in any script")}
    roles:
      - {title: minister of trade, from: 2024}
`;

const events = (): string => `# ${l10n.t("What happened, and what the sources say about it.")}
events:
  trade-agreement:
    date: 2025-05-07 # ${l10n.t("write only what is known: 2025-05 is a month, 2025 a year")}
    title: Trade agreement signed
    actors: [rossi]
    claims:
      - text: Ada Rossi signed the agreement for the government. # ${l10n.t("in your own words")}
        cites: [gazette-2025]
`;
