import type { SourceValues } from "./catalogues/catalogue-item.ts";
import type { Catalogues } from "./catalogues/catalogues.ts";
import { entriesOf } from "./catalogues/read-catalogue.ts";
import type { KnownId, KnownIds, Mention } from "./known-ids.ts";
import { models } from "./model/kinds.ts";
import { type Field, itemsOf, read } from "./model/read.ts";
import type { ObjectSpec, RecordKind } from "./model/spec.ts";
import { type Visit, walk, walkThrough } from "./model/walk.ts";
import type { RecentReadings } from "./recent-readings.ts";
import type { DossierRecord, FieldsOf, RecordOf } from "./record.ts";
import { Definition, type Places, placeOf, Reference, spanAt } from "./record-sites.ts";
import { type Entry, entryOf, isEmpty, type Node, type ScalarNode } from "./syntax/node.ts";
import type { RecordSyntax, RecordTree } from "./syntax/record-syntax.ts";

/**
 * Reads its text when it is asked. What it defines and mentions is known from the beginning, for the index: some 15 bytes for each place,
 * while a reading takes twenty times the room of the text.
 */
export class LazyRecord<Kind extends RecordKind> implements RecordOf<Kind> {
  readonly kind: Kind;
  readonly syntax: RecordSyntax;
  readonly defined: readonly KnownId[];
  readonly mentions: readonly Mention[];
  /** Of what is defined, then of what is mentioned. */
  readonly #places: Places;
  readonly #hasOwnId: boolean;
  readonly #options: LazyRecordOptions;
  #content: RecordContent<Kind> | undefined;
  usedAt = 0;
  place = 0;

  /** @param options one object for all records of a file, which keep it */
  constructor(syntax: RecordSyntax, kind: Kind, options: LazyRecordOptions) {
    this.kind = kind;
    this.syntax = syntax;
    this.#options = options;
    const tree = syntax.read();
    const id = idOf(syntax, tree);
    this.#hasOwnId = id !== undefined;
    const definitions = definitionsIn(kind, id, tree);
    this.defined = listed(definitions.map(({ value }) => options.ids.of(value)));
    const places = definitions.map(({ span }) => placeOf(span));
    this.mentions = listed(mentionsIn(kind, tree, options.ids, places));
    this.#places = places.join("");
  }

  get path(): string {
    return this.#options.path;
  }

  get definitions(): readonly Definition[] {
    return this.defined.map((_, i) => this.#definition(i));
  }

  get references(): readonly Reference[] {
    return this.mentions.map((_, i) => this.#reference(i));
  }

  definitionsOf(known: KnownId): readonly Definition[] {
    const found: Definition[] = [];
    for (let i = 0; i < this.defined.length; i++) if (this.defined[i] === known) found.push(this.#definition(i));
    return found;
  }

  referencesBy(mention: Mention): readonly Reference[] {
    const found: Reference[] = [];
    for (let i = 0; i < this.mentions.length; i++) if (this.mentions[i] === mention) found.push(this.#reference(i));
    return found;
  }

  #definition(i: number): Definition {
    const kind = i === 0 && this.#hasOwnId ? this.kind : "claim";
    return new Definition(this.#self, kind, this.defined[i] as KnownId, spanAt(this.#places, i));
  }

  #reference(i: number): Reference {
    return new Reference(this.#self, this.mentions[i] as Mention, spanAt(this.#places, this.defined.length + i));
  }

  get #self(): DossierRecord {
    return this as unknown as DossierRecord;
  }

  get key(): ScalarNode | undefined {
    return this.#read().tree.key;
  }

  get value(): Node {
    return this.#read().tree.value;
  }

  get id(): Field<string> | undefined {
    return this.#read().id;
  }

  get fields(): FieldsOf<Kind> {
    return this.#read().fields;
  }

  get visits(): readonly Visit[] {
    return this.#read().visits;
  }

  get isExtension(): boolean {
    return this.#inherited !== undefined;
  }

  get #inherited(): SourceValues | undefined {
    if (this.kind !== "source" || !this.#hasOwnId) return undefined;
    return this.#options.catalogues.valuesOf(this.defined[0]?.id ?? "");
  }

  forget(): void {
    this.#content = undefined;
  }

  #read(): RecordContent<Kind> {
    const { readings } = this.#options;
    if (readings) this.usedAt = readings.now;
    if (this.#content) return this.#content;
    const content = new RecordContent(this.kind, this.syntax, this.syntax.read(), this.#inherited);
    this.#content = content;
    readings?.add(this, this.syntax.text.length);
    return content;
  }
}

export interface LazyRecordOptions {
  /** Of its file. */
  readonly path: string;
  readonly ids: KnownIds;
  readonly catalogues: Catalogues;
  readonly readings: RecentReadings | undefined;
}

/** What a record says, read as far as somebody asked. */
class RecordContent<Kind extends RecordKind> {
  readonly tree: RecordTree;
  readonly id: Field<string> | undefined;
  readonly #kind: Kind;
  readonly #inherited: SourceValues | undefined;
  #fields: FieldsOf<Kind> | undefined;
  #visits: readonly Visit[] | undefined;

  constructor(kind: Kind, syntax: RecordSyntax, tree: RecordTree, inherited: SourceValues | undefined) {
    this.tree = tree;
    this.id = idOf(syntax, tree);
    this.#kind = kind;
    this.#inherited = inherited;
  }

  get fields(): FieldsOf<Kind> {
    this.#fields ??= this.#readFields();
    return this.#fields;
  }

  get visits(): readonly Visit[] {
    this.#visits ??= walk(models[this.#kind], this.tree.value);
    return this.#visits;
  }

  #readFields(): FieldsOf<Kind> {
    const { value } = this.tree;
    const whole = this.id && this.#inherited ? extended(value, entriesOf(this.#inherited, this.id.span)) : value;
    const spec: ObjectSpec = models[this.#kind];
    return (read(spec, whole) ?? read(spec, emptyMap(whole))) as FieldsOf<Kind>;
  }
}

/** What a record says itself wins. */
function extended(node: Node, inherited: readonly Entry[]): Node {
  const own = node.kind === "map" ? node.entries : [];
  const added = inherited.filter(({ key }) => !own.some((entry) => entry.key.text === key.text));
  return { kind: "map", span: node.span, flow: node.kind === "map" && node.flow, entries: [...own, ...added] };
}

const emptyMap = (node: Node): Node => ({ kind: "map", span: node.span, flow: false, entries: [] });

function idOf({ form }: RecordSyntax, { key, value }: RecordTree): Field<string> | undefined {
  return textField(form === "entry" ? key : entryOf(value, "id")?.value);
}

function textField(node: Node | undefined): Field<string> | undefined {
  if (node?.kind !== "scalar" || isEmpty(node)) return undefined;
  return { value: node.text, span: node.span, node };
}

function definitionsIn(
  kind: RecordKind,
  id: Field<string> | undefined,
  { value }: RecordTree,
): readonly Field<string>[] {
  const own = id ? [id] : [];
  if (kind !== "event") return own;
  const claims = itemsOf(entryOf(value, "claims")?.value);
  return [...own, ...claims.flatMap((claim) => textField(entryOf(claim, "id")?.value) ?? [])];
}

/** @param places takes up where they are */
function mentionsIn(kind: RecordKind, { value }: RecordTree, ids: KnownIds, places: Places[]): readonly Mention[] {
  const mentions: Mention[] = [];
  walkThrough(models[kind], value, (spec, node, key = "") => {
    if (spec.type !== "ref" || node.kind !== "scalar" || isEmpty(node)) return;
    mentions.push(ids.mention(node.text, key, spec, mentions));
    places.push(placeOf(node.span));
  });
  return mentions.slice();
}

/** The one empty list where it is empty. */
const listed = <Item>(items: readonly Item[]): readonly Item[] => (items.length === 0 ? none : items);

const none: readonly never[] = [];
