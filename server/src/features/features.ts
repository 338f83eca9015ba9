import type { Feature } from "./feature.ts";

/** Every request the server answers about a text. A feature is its file, its test and its line here. */
export const features: readonly Feature[] = [];
