import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { trackingUrl } from "./tracking-url.ts";

test("other parameters, fragments and archived copies are left alone", () => {
  checkRule(
    trackingUrl,
    `
sources:
  a1: {url: "https://a.example/?id=1&ref=utm_source#utm_source=1"}
  a2: {url: "https://a.example/utm_source=1", archived: "https://web.archive.org/web/20240918123000/https://a.example/?fbclid=1"}
`,
  );
});

test("only what tracks is taken out of the address", () => {
  const source = (url: string): string => `sources:\n  a1: {url: '${url}', title: A}\n`;
  for (const [before, after] of [
    ["https://a.example/?utm_source=x", "https://a.example/"],
    ["https://a.example/?utm_source=x&id=1&gclid=2&utm_medium=y#top", "https://a.example/?id=1#top"],
    ["https://a.example/?id=1&fbclid", "https://a.example/?id=1"],
  ] as const)
    checkFix(trackingUrl, source(before), source(after));
});
