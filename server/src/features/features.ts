import { codeActionFeature } from "./code-action.ts";
import { completionFeature } from "./completion.ts";
import { definitionFeature } from "./definition.ts";
import type { Feature } from "./feature.ts";
import { hoverFeature } from "./hover.ts";
import { referencesFeature } from "./references.ts";

/** Every request the server answers about a text. A feature is its file, its test and its line here. */
export const features: readonly Feature[] = [
  codeActionFeature,
  completionFeature,
  definitionFeature,
  hoverFeature,
  referencesFeature,
];
