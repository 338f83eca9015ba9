import type { EnumSpec } from "#core/model/spec.ts";
import { spellingsOf } from "#core/text/spelling.ts";

/** Values of a vocabulary that a text may stand for, the best first: spelt otherwise, misspelt, another word for it. */
export function meantValues({ values, synonyms }: EnumSpec, written: string): string[] {
  const known = Object.keys(values);
  const spelt = spellingsOf(written, [...known, ...Object.keys(synonyms)]);
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const other = known.filter((value) => otherWords.get(value)?.includes(word));
  return [...new Set([...spelt.map((one) => (Object.hasOwn(synonyms, one) ? (synonyms[one] ?? one) : one)), ...other])];
}

/** What authors write for a value, of whichever vocabulary. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["planned", ["upcoming", "scheduled", "announced", "future", "proposed", "expected"]],
  ["occurred", ["happened", "done", "past", "took-place", "completed", "held", "real"]],
  ["disputed", ["contested", "unclear", "controversial", "contradicted", "doubtful"]],
  ["denied", ["rejected", "disclaimed"]],
  ["cancelled", ["aborted", "called-off", "dropped"]],
  ["hypothetical", ["possible", "potential", "rumoured", "rumored", "discussed"]],
  ["asserted", ["claimed", "reported", "unconfirmed", "unverified", "stated", "said"]],
  ["corroborated", ["confirmed", "verified", "supported", "proven"]],
  ["refuted", ["debunked", "false", "disproved", "disproven", "wrong", "rejected"]],
  ["retracted", ["withdrawn", "recalled"]],
  ["fact", ["event", "factual"]],
  ["statement", ["quotation", "speech", "remark"]],
  ["figure", ["number", "statistic", "statistics", "amount"]],
  ["allegation", ["accusation", "charge"]],
  ["assessment", ["opinion", "analysis", "judgement", "judgment", "evaluation", "comment"]],
  ["person", ["human", "individual", "politician", "man", "woman"]],
  ["state", ["country", "nation"]],
  ["organisation", ["company", "party", "ngo", "union", "association", "firm"]],
  ["body", ["institution", "parliament", "government", "ministry", "authority", "court", "commission"]],
  ["outlet", ["newspaper", "media", "medium", "agency", "news-agency", "website", "broadcaster"]],
  ["group", ["movement", "militia", "gang"]],
  ["article", ["news", "story", "report", "news-article", "web"]],
  ["wire", ["agency", "dispatch", "news-agency"]],
  ["post", ["tweet", "blog", "social", "thread", "message"]],
  ["document", ["pdf", "paper", "letter", "memo", "report"]],
  ["speech", ["transcript", "address"]],
  ["dataset", ["data", "table", "spreadsheet"]],
  ["treaty-text", ["treaty", "law", "agreement"]],
  ["photo", ["picture", "image"]],
  ["video", ["film", "clip", "broadcast"]],
  ["low", ["weak", "little"]],
  ["moderate", ["medium", "middle", "mid", "fair"]],
  ["high", ["strong", "certain", "full"]],
  ["exactly", ["exact", "equal", "equals", "="]],
  ["more-than", ["over", "above", "more", ">"]],
  ["at-least", ["minimum", "min", ">=", "from"]],
  ["less-than", ["under", "below", "less", "<"]],
  ["at-most", ["maximum", "max", "up-to", "<="]],
  ["about", ["approximately", "approx", "circa", "around", "nearly", "roughly", "~"]],
  ["negotiated", ["drafted", "agreed"]],
  ["signed", ["concluded"]],
  ["ratified", ["approved"]],
  ["in-force", ["effective", "active", "entered-into-force", "force"]],
  ["suspended", ["paused", "frozen"]],
  ["ended", ["terminated", "expired", "denounced", "over"]],
  ["stated", ["explicit", "given"]],
  ["inferred", ["derived", "estimated", "guessed", "concluded", "deduced"]],
  ["relative", ["computed", "counted"]],
  ["human", ["manual", "by-hand", "person", "translator", "me"]],
  ["machine", ["automatic", "google", "deepl", "ai", "computer"]],
  ["draft", ["lenient", "loose"]],
  ["recommended", ["default", "normal", "standard"]],
  ["strict", ["all", "pedantic"]],
  ["off", ["disabled", "disable", "no", "never", "ignore"]],
  ["information", ["info", "note", "notice"]],
  ["warning", ["warn"]],
  ["error", ["fatal", "critical"]],
  ["headline", ["title", "heading"]],
  ["caption", ["photo", "picture"]],
  ["sidebar", ["box", "related", "advertisement", "ad"]],
  ["contested", ["disputed", "loaded"]],
]);
