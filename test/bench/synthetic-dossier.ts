import { Random } from "#testing/random.ts";
import { capital, day, word } from "./invented-words.ts";

/** Texts by file name. */
export type SyntheticDossier = ReadonlyMap<string, string>;

/**
 * A dossier as somebody might keep it, of any size and always the same: events of some 680 bytes with actors, claims and citations;
 * one source for five of them, one actor for twenty, one instrument for a hundred. About one event in a hundred holds a mistake.
 * All of it is invented.
 * @param events how many
 * @param files into how many files the events are spread
 */
export function syntheticDossier(events: number, files = 1): SyntheticDossier {
  const random = new Random(events * 31 + files);
  const size = { events, sources: ceil(events / 5), actors: ceil(events / 20), instruments: ceil(events / 100) };
  const texts = new Map([
    ["dossier.yaml", "title: A synthetic dossier\nlanguage: en\n"],
    ["sources.dossier.yaml", section("sources", size.sources, (i) => source(i))],
    ["actors.dossier.yaml", section("actors", size.actors, (i) => actor(i)) + outlets()],
    ["instruments.dossier.yaml", section("instruments", size.instruments, (i) => instrument(i))],
  ]);
  const perFile = ceil(events / files);
  for (let file = 0; file < files; file++) {
    const first = file * perFile;
    const count = Math.max(0, Math.min(perFile, events - first));
    const name = files === 1 ? "events.dossier.yaml" : `events-${file}.dossier.yaml`;
    texts.set(
      name,
      section("events", count, (i) => event(first + i, size, random)),
    );
  }
  return texts;
}

const ceil = (number: number): number => Math.max(1, Math.ceil(number));

function section(name: string, count: number, record: (i: number) => string): string {
  return `${name}:\n${Array.from({ length: count }, (_, i) => record(i)).join("")}`;
}

const source = (i: number): string => `  source-${i}:
    title: ${capital(word(i, 3))} ${word(i, 5)} at the ${word(i, 7)} of ${capital(word(i, 11))}
    publisher: outlet-${i % 20}
    language: en
    published: ${day(i, 2)}
    url: https://example.org/${i}
`;

const actor = (i: number): string => `  actor-${i}:
    type: person
    name: ${capital(word(i, 13))}${word(i, 17)} ${capital(word(i, 19))}${word(i, 23)}${word(i, 29)}
    roles: [{title: minister of ${word(i, 5)}, from: 1990}]
`;

const outlets = (): string =>
  Array.from({ length: 20 }, (_, i) => `  outlet-${i}: {type: outlet, name: The ${capital(word(i, 31))} ${i}}\n`).join(
    "",
  );

const instrument = (i: number): string => `  instrument-${i}:
    title: Agreement on ${word(i, 3)} ${word(i, 5)} ${i}
    parties: [actor-${i}, actor-0]
    scope: [scope-${i}]
    signed: ${1990 + (i % 10)}-05-07
`;

interface Size {
  readonly sources: number;
  readonly actors: number;
  readonly instruments: number;
}

function event(i: number, size: Size, random: Random): string {
  const cited = i % size.sources;
  const [one, two] = [i % size.actors, (i * 7 + 3) % size.actors];
  const mistake = random.oneIn(100) ? "x" : "";
  const governs =
    i % 50 === 0
      ? `        governs: {instrument: instrument-${i % size.instruments}, scope: scope-${i % size.instruments}, as-of: ${day(cited, 0)}}\n`
      : "";
  return `  event-${i}:
    date: ${day(cited, 0)}
    title: ${capital(word(i, 3))} and ${word(i, 37)} ${word(i, 41)} in ${capital(word(i, 43))} over ${word(i, 47)} ${i}
    status: occurred
    place: ${capital(word(i, 53))}
    actors: [actor-${one}, {actor: actor-${two}${mistake}, role: minister}]
    claims:
      - id: claim-${i}
        text: The two sides ${word(i, 59)} the ${word(i, 61)} and ${word(i, 67)} that the ${word(i, 71)} of ${capital(word(i, 73))} was ${word(i, 79)}.
        kind: statement
        said-by: actor-${one}
${governs}        cites: [{source: source-${cited}, at: p${1 + (i % 9)}}]
      - text: >-
          A ${word(i, 83)} of the ${word(i, 89)} ${word(i, 97)} followed, with ${word(i, 101)} ${word(i, 103)}
          and a ${word(i, 107)} for the ${word(i, 109)}.
        cites: [source-${cited}]
    cites: [source-${cited}]
    note: Seen by the ${word(i, 113)} of ${capital(word(i, 127))}; compare the ${word(i, 131)} of ${word(i, 137)} for ${word(i, 139)} and ${word(i, 149)}.
`;
}
