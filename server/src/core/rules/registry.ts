import type { Rule } from "./rule.ts";
import { unknownSource } from "./unknown-source.ts";

/** Every rule. A rule is its file, its page and its line here. */
export const rules: readonly Rule[] = [unknownSource];
