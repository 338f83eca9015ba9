import { recordRule } from "#core/check/rule.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isKind } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";

/** Tracking parameters say how somebody came to the page, not where it is; two addresses of one article look different. */
export const trackingUrl = recordRule({
  id: "tracking-url",
  severity: "hint",
  summary: "Addresses of sources hold nothing that only serves to track readers.",
  messages: { tracking: "'{name}' tracks readers and is not part of the address." },

  *record(record) {
    const { url } = isKind(record, "source") ? record.fields : {};
    if (url?.node.kind !== "scalar") return;
    const [first] = trackersIn(url.value);
    if (first === undefined) return;
    const part = { start: first.index, end: first.index + first.text.length };
    const clean = withoutTrackers(url.value);
    yield {
      span: spanInScalar(record.syntax.text, url.node, part),
      message: "tracking",
      args: { name: first.name },
      fixes: (dossier) => [
        preferred(fix("replace", { text: clean }, [replaceScalar(dossier, record, url.span, clean)])),
      ],
    };
  },
});

interface Tracker {
  readonly index: number;
  readonly text: string;
  readonly name: string;
}

/** Parameters of the query, without the sign before them. */
function trackersIn(url: string): Tracker[] {
  const end = url.indexOf("#") < 0 ? url.length : url.indexOf("#");
  return [...url.slice(0, end).matchAll(/(?<=[?&])([^=&]+)(?:=[^&]*)?/g)].flatMap(({ index, 0: text, 1: name = "" }) =>
    TRACKING.test(name) ? [{ index, text, name }] : [],
  );
}

function withoutTrackers(url: string): string {
  let clean = url;
  for (const { index, text } of trackersIn(url).reverse()) {
    const end = index + text.length;
    const rest = clean.slice(end);
    clean = rest.startsWith("&") ? clean.slice(0, index) + rest.slice(1) : clean.slice(0, index - 1) + rest;
  }
  return clean;
}

/** Of campaigns, advertisements and newsletters; parameters that other sites use for other things are not among them. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|d|y)clid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id)$/;
