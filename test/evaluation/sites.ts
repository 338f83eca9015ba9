import { isNode, isPair, isScalar, parseDocument, type Scalar, visit } from "yaml";
import type { Entry } from "./corpus.ts";

/** A place in a dossier file that says something about the article. */
export interface Site {
  readonly entry: Entry;
  readonly file: string;
  readonly kind: SiteKind;
  /** Without the marks of YAML. */
  readonly value: string;
  /** In the file, with quotation marks if there are any; in a claim's text only the number. */
  readonly start: number;
  readonly end: number;
}

export type PairKind = "published" | "date" | "actor" | "speaker" | "quotation" | "figure" | "number";
/** Identifiers of articles are no pairs: they hold the pairs together. */
export type SiteKind = PairKind | "citation";

/** Paths of keys below a file's root. A planned event's own date is not compared with texts, `announced` is. */
const kinds: readonly (readonly [RegExp, SiteKind | "text"])[] = [
  [/^sources\/[^/]+\/published$/, "published"],
  [/^events\/[^/]+\/(date|announced)$/, "date"],
  [/^events\/[^/]+\/actors\/\d+$/, "actor"],
  [/\/said-by$/, "speaker"],
  [/\/cites\/\d+\/quote$/, "quotation"],
  [/\/figures\/\d+\/value$/, "figure"],
  [/\/cites\/\d+(\/source)?$/, "citation"],
  [/claims\/\d+\/text$/, "text"],
];

export function sitesOf(entry: Entry): Site[] {
  return [...entry.files].flatMap(([file, text]) => {
    const document = parseDocument(text);
    const sites: Site[] = [];
    visit(document, {
      Scalar(key, node, ancestors) {
        const path = key === "key" ? "" : pathOf(key, ancestors);
        const kind = kinds.find(([pattern]) => pattern.test(path))?.[1];
        if (kind === undefined || (kind === "date" && isPlannedDate(path, document))) return;
        const claim = path.split("/").slice(0, -1);
        if (kind !== "text") sites.push(siteAt(entry, file, kind, node));
        else if (!document.hasIn([...claim.map(asKey), "figures"])) sites.push(...numbersIn(entry, file, text, node));
      },
    });
    return sites;
  });
}

function pathOf(key: unknown, ancestors: readonly unknown[]): string {
  const keys = ancestors.flatMap((node, place) => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    const child = ancestors[place + 1];
    const items = isNode(node) && "items" in node ? (node.items as unknown[]) : [];
    return child !== undefined && !isPair(child) && items.includes(child) ? [String(items.indexOf(child))] : [];
  });
  return [...keys, ...(typeof key === "number" ? [String(key)] : [])].join("/");
}

function isPlannedDate(path: string, document: ReturnType<typeof parseDocument>): boolean {
  const [events, id, field] = path.split("/");
  return field === "date" && document.getIn([events, id, "status"]) === "planned";
}

const asKey = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);

function siteAt(entry: Entry, file: string, kind: SiteKind, { value, source, range }: Scalar): Site {
  const [start, end] = range ?? [0, 0];
  return { entry, file, kind, value: kind === "quotation" ? String(value) : (source ?? String(value)), start, end };
}

/** Numbers from 10 in a claim's free text; small ones and years are not compared there as numbers. */
function numbersIn(entry: Entry, file: string, text: string, { range }: Scalar): Site[] {
  const [from, to] = range ?? [0, 0];
  return [...text.slice(from, to).matchAll(/\d[\d.,]*\d/g)]
    .filter(([number]) => !/^(1[5-9]|20)\d\d$/.test(number))
    .map((match) => {
      const start = from + match.index;
      return { entry, file, kind: "number", value: match[0], start, end: start + match[0].length };
    });
}
