import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { circularAttribution } from "./circular-attribution.ts";

test("a circle of three is reported at each of them, by its shortest way", () => {
  checkRule(
    circularAttribution,
    `
sources:
  a: {title: A, via: [wire, b]}
#                           ^ error: These sources have it from each other: a → b → constructor → a. One of these \`via\` is wrong.
  b: {title: B, via: constructor}
#                    ^^^^^^^^^^^ error: These sources have it from each other: b → constructor → a → b. One of these \`via\` is wrong.
  constructor: {title: C, via: [a]}
#                               ^ error: These sources have it from each other: constructor → a → b → constructor. One of these \`via\` is wrong.
  d: {title: D, via: a}
  wire: {title: W, type: wire}
`,
  );
});

test("a source is not its own origin", () => {
  checkRule(
    circularAttribution,
    `
sources:
  a: {title: A, via: a}
#                    ^ error: 'a' cannot have it from itself.
`,
  );
});

test("outlets, free texts and publishers make no circle", () => {
  checkRule(
    circularAttribution,
    `
sources:
  a: {title: A, publisher: herald, via: [herald, Northern Wire]}
  b: {title: B, publisher: wire, via: a}
  c: {title: C, publisher: herald, via: wire}
actors:
  herald: {type: outlet, name: Herald, owner: herald}
  wire: {type: outlet, name: Wire}
`,
  );
});

test("sources that many lead to are entered once", () => {
  const layers = Array.from(
    { length: 40 },
    (_, i) => `  a${i}: {title: A, via: [a${i + 1}, b${i + 1}]}\n  b${i}: {title: B, via: [a${i + 1}, b${i + 1}]}\n`,
  );
  checkRule(circularAttribution, `sources:\n${layers.join("")}`);
});
