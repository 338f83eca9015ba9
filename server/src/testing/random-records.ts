import type { SectionKey } from "#core/syntax/record-syntax.ts";
import type { Random } from "./random.ts";

/** A record as text: its id, and its fields as lines of YAML that stand below one another. */
export interface RandomRecord {
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What a field may say, right or wrong. A value of several lines is written for an indentation of 4. */
type Write = (random: Random) => string;

export function randomRecord(section: SectionKey, random: Random): RandomRecord {
  const writers = fieldsOf[section];
  const fields = new Map<string, string>();
  for (const [key, write] of Object.entries(writers)) {
    if (isThere(key, random)) fields.set(key, write(random));
  }
  if (fields.size === 0) fields.set("note", "empty");
  return { id: randomId(section, random), fields };
}

/** The same record with one field more, less or other. */
export function withOtherField(record: RandomRecord, section: SectionKey, random: Random): RandomRecord {
  const fields = new Map(record.fields);
  const [key, write] = random.of(Object.entries(fieldsOf[section]));
  if (fields.has(key) && fields.size > 1 && random.oneIn(3)) fields.delete(key);
  else fields.set(key, write(random));
  return { id: record.id, fields };
}

/** Few ids, so that records meet; now and then one of another kind, or one that no record has. */
export function randomId(section: SectionKey, random: Random): string {
  if (random.oneIn(12)) return random.of(["nobody", "e1", "a1", "s1", "__proto__", "constructor", "a 1"]);
  return `${initials[section]}${1 + random.below(5)}`;
}

const initials: Readonly<Record<SectionKey, string>> = {
  sources: "s",
  actors: "a",
  instruments: "i",
  events: "e",
  claims: "c",
};

function isThere(key: string, random: Random): boolean {
  if (nearlyAlways.has(key)) return !random.oneIn(12);
  return random.oneIn(often.has(key) ? 2 : 4);
}

const nearlyAlways = new Set(["date", "title", "name", "text", "published", "phase", "signed"]);
const often = new Set(["cites", "actors", "instrument", "event", "governs", "roles", "aliases", "claims", "via"]);

const one =
  (section: SectionKey): Write =>
  (random) =>
    randomId(section, random);
const list =
  (write: Write): Write =>
  (random) =>
    `[${Array.from({ length: 1 + random.below(3) }, () => write(random)).join(", ")}]`;
const from =
  (...values: readonly string[]): Write =>
  (random) =>
    random.of(values);
const map =
  (fields: Readonly<Record<string, Write>>): Write =>
  (random) => {
    const written = Object.entries(fields).filter((_, i) => i === 0 || random.oneIn(2));
    return `{${written.map(([key, write]) => `${key}: ${write(random)}`).join(", ")}}`;
  };

const day = from("2024-07-29", "2025-05-07", "2025-05-08", "2025-05-09", "2025-10-27", "2026-01-05", "2027-03-01");
const date: Write = (random) =>
  random.of<Write>([day, day, day, from("2001-05", "2025", "2025-05", "2025-05~", "202X"), oddDate])(random);
const oddDate = from(
  "2025-05-07/2025-05-09",
  "2026-01-05/..",
  '"[2025-10-21..2025-10-31]"',
  "[2026-01-09, 2026-01-16]",
  "unknown",
  "2024-07-29T20:15:00+07:00",
  "2025-02-30",
  "7 Mei 2025",
  "05/07/2025",
  "5/7/2025 20:15",
  "2026-01-05/",
  "2025-05-09/2025-05-07",
  "{a: 1}",
  "*d",
  "&d 2025-05-07",
);
const prose = from(
  "The treaty is signed on Tuesday, 7 May 2025",
  "Anna Berg meets Bo Lind",
  "Anna Berg meets Bo Lind again",
  "More than 260 agreements under the 2001 agreement",
  "The 2025 treaty enters into force",
  '"Quoted: text"',
  "Meeting #3",
  "The 2001 agreement # dossier-ignore instrument-year-mismatch: as printed",
  "Talks on Monday, 7 May 2025 # dossier-ignore weekday-mismatch: as printed",
  "",
);
const name = from(
  "Anna Berg",
  "Ana Berg",
  "Bo Lind",
  "B. Lind",
  "Northland",
  "Norland",
  "The Herald",
  "Bureau",
  "Anna",
);
const agreement = from("Friendship treaty", "Agreement of 2001", "Treaty on transit", "Transit Treaty");
const scope = from("transit", "finance", "[transit, finance]");
const citation = map({
  source: one("sources"),
  quote: from('"signed on 7 May 2025"', "never said"),
  via: one("actors"),
});
const cites: Write = (random) => random.of<Write>([list(one("sources")), one("sources"), list(citation)])(random);
const governs = map({ instrument: one("instruments"), scope, "as-of": date });
const role = map({
  title: from("president", "minister"),
  of: one("actors"),
  from: date,
  to: date,
  exclusive: from("true", "false"),
});
const ignore = map({
  rule: from("unknown-source", "date-conflict", "order-violation"),
  reason: from("known", "accepted"),
  until: day,
});
const claimStatus = from("asserted", "corroborated", "disputed", "refuted", "retracted", "said");
const common = { ignore, note: prose, unknown: prose };

const claimFields: Readonly<Record<string, Write>> = {
  text: prose,
  cites,
  kind: from("fact", "quote", "statement", "rumour"),
  date,
  "said-by": one("actors"),
  "said-on": date,
  figures: list(map({ value: from("260", "5.5e9", "5;5"), unit: from("USD"), "as-of": date })),
  governs,
  status: claimStatus,
  confidence: from("low", "high", "certain"),
  credibility: from("1", "7"),
  contradicts: list(one("claims")),
  supports: list(one("events")),
};

const claimsInEvent: Write = (random) => {
  const claims = Array.from({ length: 1 + random.below(2) }, () => {
    const fields = Object.entries(claimFields).filter(([key]) => isThere(key, random));
    const lines = [`id: ${randomId("claims", random)}`, ...fields.map(([key, write]) => `${key}: ${write(random)}`)];
    return `\n      - ${lines.join("\n        ")}`;
  });
  return claims.join("");
};

const fieldsOf: Readonly<Record<SectionKey, Readonly<Record<string, Write>>>> = {
  sources: {
    title: agreement,
    published: date,
    captured: date,
    publisher: one("actors"),
    language: from("en", "id", "no"),
    via: list(one("actors")),
    revises: one("sources"),
    retracted: from("true", "2025-06-01"),
    reliability: from("A", "F", "G"),
    url: from("https://example.org/a?utm_source=x"),
    archived: list(map({ url: from("https://web.archive.org/web/20240918000000/https://example.org"), at: date })),
    snapshot: from("a.txt", "../a.txt", "{file: a.txt, captured: 2025-05-09}", "{}"),
    ...common,
  },
  actors: {
    name,
    type: from("person", "state", "outlet", "thing"),
    aliases: list(name),
    not: name,
    roles: list(role),
    born: date,
    died: date,
    owner: one("actors"),
    ...common,
  },
  instruments: {
    title: agreement,
    aliases: list(agreement),
    parties: list(one("actors")),
    scope,
    signed: date,
    ratified: (random) => random.of<Write>([date, map({ a1: date, a2: date })])(random),
    "in-force": date,
    ended: date,
    amends: one("instruments"),
    supersedes: one("instruments"),
    under: one("instruments"),
    ...common,
  },
  events: {
    date,
    title: prose,
    "date-text": from("Selasa", "Monday", "last Friday"),
    "date-basis": from("stated", "relative"),
    announced: date,
    status: from("planned", "occurred", "disputed", "cancelled", "maybe"),
    actors: list((random) =>
      random.of<Write>([one("actors"), map({ actor: one("actors"), role: from("president") })])(random),
    ),
    instrument: one("instruments"),
    phase: from("signed", "ratified", "in-force", "ended"),
    under: list(one("instruments")),
    before: list(one("events")),
    after: list(one("events")),
    "part-of": one("events"),
    "same-as": one("events"),
    claims: claimsInEvent,
    cites,
    ...common,
  },
  claims: { ...claimFields, event: one("events"), ...common },
};
