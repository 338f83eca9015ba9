import { list, mapOf, number, object, oneOf, optional, required, text } from "./spec.ts";

/** Top-level keys of every dossier file, beside the sections. */
export const fileModel = object("Dossier file", {
  title: optional(text("prose"), "What the dossier is about."),
  language: optional(text("language"), "Language of titles and claims (BCP 47); each source has its own."),
});

const severitySetting = oneOf(
  {
    off: "Not reported.",
    hint: "Marked faintly in the text only.",
    information: "Listed, for consideration.",
    warning: "Probably wrong.",
    error: "Certainly wrong.",
  },
  { synonyms: { false: "off", none: "off" } },
);

const profiles = {
  draft: "Errors and unknown ids only.",
  recommended: "Every rule at its own severity.",
  strict: "Information becomes a warning, a hint information, and what is off a hint.",
};

/** Settings for some files of the dossier. */
const overrideModel = object(
  "Override",
  {
    files: required(list(text("path")), "The files it is for, as in `archive/**`, from the folder of `dossier.yaml`."),
    profile: optional(oneOf(profiles), "How strict the checks of these files are."),
    rules: optional(mapOf(text("rule"), severitySetting), "Severity by rule id, in these files."),
  },
  { oneOf: ["profile", "rules"] },
);

/** Top-level keys of `dossier.yaml`, which marks the root of a dossier. */
export const manifestModel = object("dossier.yaml", {
  dossier: optional(number({ minimum: 1, maximum: 1 }), "Version of the format: 1."),
  ...fileModel.keys,
  timezone: optional(text("time-zone"), "Time zone of the days of events, as in `America/Caracas` (IANA)."),
  scopes: optional(list(text()), "The words that `scope` may use."),
  "exclusive-roles": optional(
    list(text("name")),
    "Roles that one person at a time holds in the same state or organisation.",
  ),
  snapshots: optional(text("path"), "Folder of the article texts, inside the dossier."),
  catalogues: optional(list(text("path")), "Bibliographies whose items are sources: CSL-JSON, CSL-YAML, BibTeX."),
  exclude: optional(list(text("path")), "Files that are not part of the dossier, as in `drafts/**`."),
  profile: optional(oneOf(profiles, { fallback: "recommended" }), "How strict the checks are."),
  rules: optional(mapOf(text("rule"), severitySetting), "Severity by rule id."),
  overrides: optional(list(overrideModel), "Other severities in some files. Of several for a file the last one wins."),
  "minimum-origins": optional(number({ minimum: 1 }), "Independent origins a claim needs. Default 1."),
});
