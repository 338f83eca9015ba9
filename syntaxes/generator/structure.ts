import { EXTENSION_KEY, freePlace, type KnownKey, type Mapping, type Place } from "./place.ts";
import { include, NEVER, type Rule } from "./rule.ts";
import { noScalar, plainRules, quotedRules, type Scalar } from "./scalar.ts";
import {
  ALIAS,
  BLOCK_HEADER,
  DOUBLE_QUOTED,
  END_BLOCK,
  END_FLOW,
  KEY,
  PLAIN_BLOCK,
  PLAIN_FLOW,
  SINGLE_QUOTED,
  whileBlockScalar,
  whileInCollection,
  whileInCollectionOfKey,
  whileInScalar,
  whileInScalarOfKey,
} from "./yaml-expressions.ts";

const raw = String.raw;

/** The grammar's repository as it grows: each place, mapping and scalar is written once. */
export type Repository = Map<string, Rule>;

type Style = "block" | "flow";

/** The name of the rules for what stands at a place in block style. */
export function blockAt(place: Place, repository: Repository): string {
  const { mapping, scalar } = place;
  return define(repository, `${nameOf(place)} in block style`, () => ({
    patterns: [
      include("comment"),
      ...(mapping.name === "root" ? [] : [include("stray at the margin")]),
      include(itemsAt(place, repository)),
      include(fieldsOf(mapping, repository)),
      ...(isCollection(place)
        ? [include("unfinished key"), include("stray among keys"), openAmongKeys(place, repository)]
        : []),
      include(`${scalar.otherwise} block scalar`),
      include("properties"),
      include(bracketsAt(place, repository)),
      ...(isCollection(place) && scalar.otherwise === "text" ? [beginningOfKey(mapping)] : []),
      ...formsOf(scalar, "block", repository),
      include(`${scalar.otherwise} quoted`),
      include(`${scalar.otherwise} plain in block style`),
      include("block-punctuation"),
    ],
  }));
}

const nameOf = ({ mapping, item, scalar }: Place): string =>
  mapping === item ? `${mapping.name} or ${scalar.name}` : `${mapping.name}, ${item.name} or ${scalar.name}`;

/** Items of a block list. */
function itemsAt(place: Place, repository: Repository): string {
  const inside: Place = { ...place, mapping: place.item };
  return define(repository, `items of ${nameOf(place)}`, () => ({
    patterns: [
      include(mappingItems(place.item, repository)),
      {
        begin: raw`^([ \t]*)(-)(?=[ \t]+${BLOCK_HEADER})`,
        beginCaptures: { 2: DASH },
        while: whileBlockScalar(raw`\1`),
        patterns: [include(`${place.scalar.otherwise} block scalar`), include("properties")],
      },
      {
        begin: raw`^([ \t]*)(-)(?=[ \t]|$)`,
        beginCaptures: { 2: DASH },
        while: (isCollection(inside) ? whileInCollection : whileInScalar)(raw`\1`),
        patterns: [include(blockAt(inside, repository))],
      },
    ],
  }));
}

/** An item that may be text, or a mapping of which the first key is being typed. */
function beginningOfKey({ keys }: Mapping): Rule {
  const beginnings = keys.flatMap(({ name }) => [...name].map((_, i) => name.slice(0, i + 1)));
  return {
    match: raw`(?<=-[ \t])(?:${[...new Set(beginnings)].join("|")})(?=[ \t]*$)`,
    name: "meta.key.unfinished.dossier",
  };
}

/** Items whose first key stands on the line of the dash; the other keys stand below it. */
function mappingItems(mapping: Mapping, repository: Repository): string {
  return define(repository, `items with keys of ${mapping.name}`, () => ({
    begin: raw`^(?=([ \t]*)-[ \t]+${KEY})`,
    while: whileInCollection(raw`\1`),
    patterns: [
      ...entries(mapping, raw`([ \t]*)(-)([ \t]+)`, raw`\1[ \t]\3`, repository),
      include(blockAt({ mapping, item: mapping, scalar: noScalar }, repository)),
    ],
  }));
}

const DASH = { name: "punctuation.definition.block.sequence.item.dossier" };

/** Keys of a block mapping, each at the start of a line. */
function fieldsOf(mapping: Mapping, repository: Repository): string {
  return define(repository, `fields of ${mapping.name}`, () => ({
    patterns: entries(mapping, raw`([ \t]*)`, raw`\1`, repository),
  }));
}

/** A key after `lead`, and what belongs to it: all that is indented deeper than `indent`. */
function entries(mapping: Mapping, lead: string, indent: string, repository: Repository): Rule[] {
  const entry = (key: string, condition: string): Rule => ({
    begin: `^${lead}(?=${key})`,
    beginCaptures: { 2: DASH },
    while: condition,
    patterns: [include("properties"), include(pairsOf(mapping, "block", repository))],
  });
  const whileOf = (collection: boolean) => (collection ? whileInCollectionOfKey : whileInScalarOfKey)(indent);
  const usual = isCollection(mapping.others.place);
  const unusual = mapping.keys.filter(({ place }) => isCollection(place) !== usual).map(({ name }) => name);
  return [
    entry(raw`${KEY}[ \t]+${BLOCK_HEADER}`, whileBlockScalar(indent)),
    ...(unusual.length === 0
      ? []
      : [entry(raw`["']?(?:${unusual.join("|")})["']?[ \t]*:(?:[ \t]|$)`, whileOf(!usual))]),
    entry(KEY, whileOf(usual)),
  ];
}

/** Where the model has more than scalars; what is not in the model has no keys to offer. */
const isCollection = (place: Place): boolean => place.mapping !== freePlace.mapping;

/** A collection between brackets. */
function bracketsAt(place: Place, repository: Repository): string {
  const inside = { ...place, mapping: place.item };
  return define(repository, `brackets of ${nameOf(place)}`, () => ({
    patterns: [
      bracket("sequence", "[]", [include(flowAt(inside, repository))]),
      // In braces a word without a colon is a key that is being typed.
      bracket("mapping", "{}", [
        include(flowAt(isCollection(place) ? { ...place, scalar: noScalar } : place, repository)),
      ]),
    ],
  }));
}

/** Where keys are due, a bracket or quotation mark that begins a line and has no pair ends at the next key. */
const openAmongKeys = (place: Place, repository: Repository): Rule => ({
  begin: raw`^([ \t]*)(?=[\[{"'])`,
  while: whileInCollection(raw`\1`),
  patterns: [
    include(bracketsAt(place, repository)),
    ...formsOf(place.scalar, "block", repository),
    include("quoted, up to a key"),
    include(blockAt(place, repository)),
  ],
});

const bracket = (kind: "sequence" | "mapping", marks: string, patterns: readonly Rule[]): Rule => ({
  begin: `\\${marks.charAt(0)}`,
  beginCaptures: { 0: { name: `punctuation.definition.${kind}.begin.dossier` } },
  end: `\\${marks.charAt(1)}`,
  endCaptures: { 0: { name: `punctuation.definition.${kind}.end.dossier` } },
  patterns,
});

function flowAt(place: Place, repository: Repository): string {
  return define(repository, `${nameOf(place)} in brackets`, () => ({
    patterns: [
      include("comment"),
      include(pairsOf(place.mapping, "flow", repository)),
      include("properties"),
      include(bracketsAt(place, repository)),
      ...formsOf(place.scalar, "flow", repository),
      include(`${place.scalar.otherwise} quoted`),
      include(`${place.scalar.otherwise} plain in brackets`),
      include("flow-punctuation"),
    ],
  }));
}

function formsOf(scalar: Scalar, style: Style, repository: Repository): Rule[] {
  const plain = plainRules(scalar, style === "block" ? END_BLOCK : END_FLOW);
  const quoted = quotedRules(scalar);
  return [
    ...(plain.length === 0
      ? []
      : [include(definePatterns(repository, `plain ${scalar.name} in ${style} style`, plain))]),
    ...(quoted.length === 0 ? [] : [include(definePatterns(repository, `quoted ${scalar.name}`, quoted))]),
  ];
}

const definePatterns = (repository: Repository, name: string, patterns: readonly Rule[]): string =>
  define(repository, name, () => ({ patterns }));

/** Each key of a mapping with what its value means. */
function pairsOf({ name, keys, others }: Mapping, style: Style, repository: Repository): string {
  return define(repository, `${style} keys of ${name}`, () => {
    const pair = (key: string, scope: string, place: Place): Rule => ({
      ...keyRule(key, scope, style),
      end: style === "block" ? NEVER : raw`(?=[,\]}])`,
      patterns: [include(style === "block" ? blockAt(place, repository) : flowAt(place, repository))],
    });
    const known = groupByValue(keys).map(({ names, scope, place }) => pair(oneOf(names), scope, place));
    return {
      patterns: [...known, pair(EXTENSION, EXTENSION_KEY, freePlace), pair(ANY[style], others.scope, others.place)],
    };
  });
}

interface KeyGroup extends Omit<KnownKey, "name"> {
  readonly names: readonly string[];
}

function groupByValue(keys: readonly KnownKey[]): KeyGroup[] {
  const groups = new Map<string, KeyGroup>();
  for (const { name, scope, place } of keys) {
    const group = `${scope} ${nameOf(place)}`;
    groups.set(group, { names: [...(groups.get(group)?.names ?? []), name], scope, place });
  }
  return [...groups.values()];
}

const oneOf = (names: readonly string[]): string => `("|'|)(?:${names.join("|")})\\2`;
const EXTENSION = raw`("|'|)x-[^ \t\n"':,\[\]{}]*\2`;
const ANY: Readonly<Record<Style, string>> = {
  block: `(${DOUBLE_QUOTED}|${SINGLE_QUOTED}|${ALIAS}|${PLAIN_BLOCK})`,
  flow: `(${DOUBLE_QUOTED}|${SINGLE_QUOTED}|${ALIAS}|${PLAIN_FLOW})`,
};

/** Between brackets the colon of a quoted key needs no space, as in JSON. */
const COLON: Readonly<Record<Style, string>> = {
  block: raw`(:)(?=[ \t]|$)`,
  flow: raw`(:)(?:(?=[ \t,\[\]{}]|$)|(?<=["']:))`,
};

/** `key` holds one group, which may open a quotation mark. */
const keyRule = (key: string, scope: string, style: Style): Rule => ({
  begin: raw`(${key})[ \t]*${COLON[style]}`,
  beginCaptures: { 1: { name: scope }, 3: { name: "punctuation.separator.key-value.mapping.dossier" } },
});

function define(repository: Repository, name: string, rule: () => Rule): string {
  if (repository.has(name)) return name;
  repository.set(name, {}); // A place may hold itself.
  repository.set(name, rule());
  return name;
}
