import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownRule } from "./unknown-rule.ts";

test("spelt otherwise, misspelt, or made up, also of objects", () => {
  checkRule(
    unknownRule,
    `
rules:
  Unknown_Source: off
# ^^^^^^^^^^^^^^ warning: There is no rule 'Unknown_Source', so this does nothing. Did you mean 'unknown-source'?
  constructor: error
# ^^^^^^^^^^^ warning: There is no rule 'constructor', so this does nothing.
  "unknown-source": off
  unknown-rule: warning
claims:
  - {text: A, ignore: [{rule: todos, reason: R}, {rule: todo, reason: R}, {reason: R}]} # dossier-ignore To-Do: R
#                             ^^^^^ warning: There is no rule 'todos', so this does nothing. Did you mean 'todo'?
#                                                                                                        ^^^^^ warning: There is no rule 'To-Do', so this does nothing. Did you mean 'todo'?
  - {text: "# dossier-ignore nothing: a text"}
#- dossier.yaml
rules: [todos]
`
      .replace("\nrules:\n", "\n#- dossier.yaml\nrules:\n")
      .replace("#- dossier.yaml\nrules: [todos]\n", ""),
  );
});

test("also where the severities are those of some files", () => {
  checkRule(
    unknownRule,
    `
#- dossier.yaml
overrides:
  - files: ["archive/**"]
    rules:
      unknown-sorce: off
#     ^^^^^^^^^^^^^ warning: There is no rule 'unknown-sorce', so this does nothing. Did you mean 'unknown-source'?
      unknown-source: off
  - {files: nothing, profile: draft}
`,
  );
});

test("outside of the manifest `rules` sets nothing, which is said elsewhere", () => {
  checkRule(unknownRule, "\nrules: {nothing: off}\n");
  checkRule(unknownRule, "\n#- dossier.yaml\nrules: [nothing]\n");
});

test("it is replaced, in its quotes and in a comment", () => {
  checkFix(
    unknownRule,
    '#- dossier.yaml\nrules: {"singel-source": off}\r\n',
    '#- dossier.yaml\nrules: {"single-source": off}\r\n',
  );
  checkFix(
    unknownRule,
    "claims:\n  - {text: A} #dossier-ignore  unknown-sorce: a reason\n",
    "claims:\n  - {text: A} #dossier-ignore  unknown-source: a reason\n",
  );
});
