// Writes every file that is made from another one: `npm run generate`. A test asserts that they are current.
import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";
import "./calendar-names.mjs";

for (const { path, text } of generatedFiles()) writeFileSync(new URL(`../../${path}`, import.meta.url), text);
