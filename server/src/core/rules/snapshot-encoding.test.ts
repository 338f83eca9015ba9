import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { snapshotEncoding } from "./snapshot-encoding.ts";

test("it is said at the file's name, once for each source that names it", () => {
  checkRule(
    snapshotEncoding,
    `
sources:
  a: {title: A, snapshot: {file: old.txt, excerpt: true}}
#                                ^^^^^^^ warning: This text is not UTF-8, so nothing is compared with it. Save it as UTF-8.
  b: {title: B, snapshot: old.txt}
#                         ^^^^^^^ warning: This text is not UTF-8, so nothing is compared with it. Save it as UTF-8.
  c: {title: C, snapshot: new.txt}
  d: {title: D, snapshot: gone.txt}
  e: {title: E}
#- old.txt
El puente se abri\uFFFD ayer.
#- new.txt
El puente se abrió ayer.
`,
  );
});
