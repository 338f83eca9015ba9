/**
 * The vocabulary in which the record kinds are described. A description is data: validation, reading, completion, hover, the
 * JSON Schema and the format page of the documentation are all made from it, so they cannot disagree.
 */
export type Spec = TextSpec | EnumSpec | DateSpec | NumberSpec | FlagSpec | RefSpec | ListSpec | ObjectSpec | MapSpec;

/** `prose`: free text in the dossier's language, where nothing is completed and dates and names may occur. */
export interface TextSpec {
  readonly type: "text";
  readonly format: TextFormat;
}
export type TextFormat =
  | "line"
  | "prose"
  | "quotation"
  | "name"
  | "url"
  | "path"
  | "hash"
  | "language"
  | "time-zone"
  | "rule";

export interface EnumSpec<Value extends string = string> {
  readonly type: "enum";
  readonly values: Readonly<Record<Value, string>>;
  /** Other spellings, read as the value they map to. */
  readonly synonyms: Readonly<Record<string, Value>>;
  /** Read where the key is absent. */
  readonly fallback: Value | undefined;
}

/** The EDTF subset of the format; a YAML list is "one of". */
export interface DateSpec {
  readonly type: "date";
}

/** A plain decimal number; `values` restricts it. */
export interface NumberSpec {
  readonly type: "number";
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** `true` or `false`; with `orText` a date or any other text is kept as written. */
export interface FlagSpec {
  readonly type: "flag";
  readonly orText: boolean;
}

/** An id of one of `kinds`; with `orText` free text that names something unrecorded is no defect. */
export interface RefSpec {
  readonly type: "ref";
  readonly kinds: readonly RecordKind[];
  readonly orText: boolean;
}

/** One scalar or mapping where a list is due is a list of one. */
export interface ListSpec<Item extends Spec = Spec> {
  readonly type: "list";
  readonly item: Item;
}

export interface ObjectSpec<Keys extends KeySpecs = KeySpecs> {
  readonly type: "object";
  /** What messages call it, as in "Event needs 'title'." */
  readonly noun: string;
  readonly keys: Keys;
  /** At least one of these must be there. */
  readonly oneOf: readonly string[];
  /** A bare scalar stands for a mapping with this key. */
  readonly shorthand: string | undefined;
  /** The reading in which nothing is read yet. Readings are copies of it: compact objects of one shape. */
  readonly blank: Readonly<Record<string, unknown>>;
}

/** A mapping whose keys are data, as in `{russia: 2025-10-27}`. */
export interface MapSpec<Value extends Spec = Spec> {
  readonly type: "map";
  readonly key: RefSpec | TextSpec;
  readonly value: Value;
  /** A bare value, for no key in particular, is allowed too. */
  readonly orValue: boolean;
}

export interface KeySpec<S extends Spec = Spec> {
  readonly spec: S;
  readonly doc: string;
  readonly required: boolean;
}
export type KeySpecs = Readonly<Record<string, KeySpec>>;

export type RecordKind = "source" | "actor" | "instrument" | "event" | "claim";

export const text = (format: TextFormat = "line"): TextSpec => ({ type: "text", format });
export const date = (): DateSpec => ({ type: "date" });
export const number = (limits: { minimum?: number; maximum?: number } = {}): NumberSpec => ({
  type: "number",
  minimum: limits.minimum,
  maximum: limits.maximum,
});
export const flag = (): FlagSpec => ({ type: "flag", orText: false });
export const flagOrText = (): FlagSpec => ({ type: "flag", orText: true });
export const ref = (...kinds: RecordKind[]): RefSpec => ({ type: "ref", kinds, orText: false });
export const refOrText = (...kinds: RecordKind[]): RefSpec => ({ type: "ref", kinds, orText: true });
export const list = <Item extends Spec>(item: Item): ListSpec<Item> => ({ type: "list", item });
export const mapOf = <Value extends Spec>(key: RefSpec | TextSpec, value: Value): MapSpec<Value> => ({
  type: "map",
  key,
  value,
  orValue: false,
});
export const valueOrMapOf = <Value extends Spec>(key: RefSpec | TextSpec, value: Value): MapSpec<Value> => ({
  type: "map",
  key,
  value,
  orValue: true,
});

export const oneOf = <Value extends string>(
  values: Readonly<Record<Value, string>>,
  options: { fallback?: NoInfer<Value>; synonyms?: Readonly<Record<string, NoInfer<Value>>> } = {},
): EnumSpec<Value> => ({ type: "enum", values, synonyms: options.synonyms ?? {}, fallback: options.fallback });

export const object = <Keys extends KeySpecs>(
  noun: string,
  keys: Keys,
  options: { shorthand?: keyof Keys & string; oneOf?: readonly (keyof Keys & string)[] } = {},
): ObjectSpec<Keys> => ({
  type: "object",
  noun,
  keys,
  shorthand: options.shorthand,
  oneOf: options.oneOf ?? [],
  blank: blankReading(keys),
});

/** Lists are never absent. */
function blankReading(keys: KeySpecs): Readonly<Record<string, unknown>> {
  const values = Object.entries(keys).map(([key, { spec }]) => [
    key,
    spec.type === "list" || spec.type === "map" ? [] : undefined,
  ]);
  return Object.fromEntries([["span", undefined], ["node", undefined], ...values]);
}

export const required = <S extends Spec>(spec: S, doc: string): KeySpec<S> => ({ spec, doc, required: true });
export const optional = <S extends Spec>(spec: S, doc: string): KeySpec<S> => ({ spec, doc, required: false });
