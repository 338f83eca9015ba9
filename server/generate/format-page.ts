import { models, sectionOfKind } from "#core/model/kinds.ts";
import { manifestModel } from "#core/model/manifest.ts";
import type { KeySpec, ObjectSpec, RecordKind, Spec } from "#core/model/spec.ts";
import { nestedObjects } from "./nested-objects.ts";

/** Every key of the format, from the same table that validates and completes them. */
export function formatPage(): string {
  const kinds = Object.entries(models).map(([kind, spec]) => section(`## ${sectionOfKind[kind as RecordKind]}`, spec));
  const nested = [...nestedObjects()].map(([title, spec]) => section(`## ${title}`, spec));
  const intro = `# The keys of a dossier

Made from the table in \`server/src/core/model/\` by \`npm run generate\`. How the keys work together stands in [format.md](format.md).
\`required\` keys must be there; keys that begin with \`x-\` are allowed everywhere.`;
  return `${[intro, ...kinds, section("## dossier.yaml", manifestModel), ...nested].join("\n\n")}\n`;
}

function section(heading: string, spec: ObjectSpec): string {
  const notes = [
    ...(spec.oneOf.length > 0 ? [`Needs at least one of ${spec.oneOf.map(code).join(", ")}.`] : []),
    ...(spec.shorthand === undefined ? [] : [`A bare value stands for ${code(spec.shorthand)}.`]),
  ];
  const rows = Object.entries(spec.keys).map(([name, key]) => row(name, key));
  return [
    heading,
    ...(notes.length > 0 ? [notes.join(" ")] : []),
    ["| key | value | meaning |", "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

const row = (name: string, { spec, doc, required }: KeySpec): string =>
  `| ${code(name)}${required ? " (required)" : ""} | ${typeInWords(spec)} | ${doc}${words(spec)} |`;

function typeInWords(spec: Spec): string {
  switch (spec.type) {
    case "list":
      return `list of ${typeInWords(spec.item)}`;
    case "map":
      return `${spec.orValue ? `${typeInWords(spec.value)}, or ` : ""}mapping from ${typeInWords(spec.key)} to ${typeInWords(spec.value)}`;
    case "object":
      return `[${spec.noun.toLowerCase()}](#${spec.noun.toLowerCase().replaceAll(" ", "-")})`;
    case "ref":
      return `${spec.kinds.join(" or ")} id${spec.orText ? " or name" : ""}`;
    case "enum":
      return "word";
    case "flag":
      return spec.orText ? "true, false or text" : "true or false";
    default:
      return spec.type;
  }
}

function words(spec: Spec): string {
  const inner = spec.type === "list" ? spec.item : spec.type === "map" ? spec.value : spec;
  if (inner.type !== "enum") return "";
  const values = Object.entries(inner.values).map(
    ([value, meaning]) => `${code(value)}${value === inner.fallback ? " (default)" : ""}: ${meaning}`,
  );
  return `<br>${values.join("<br>")}`;
}

const code = (text: string): string => `\`${text}\``;
