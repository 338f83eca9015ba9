import type { SourceValues } from "./catalogues/catalogue-item.ts";
import type { Catalogues } from "./catalogues/catalogues.ts";
import { entriesOf } from "./catalogues/read-catalogue.ts";
import { models } from "./model/kinds.ts";
import { type Field, itemsOf, read } from "./model/read.ts";
import type { ObjectSpec, RecordKind } from "./model/spec.ts";
import { type Visit, walk, walkThrough } from "./model/walk.ts";
import type { RecentReadings } from "./recent-readings.ts";
import type { DossierRecord, FieldsOf, RecordOf } from "./record.ts";
import { Definition, Reference } from "./record-sites.ts";
import { type Entry, entryOf, isEmpty, type Node, type ScalarNode } from "./syntax/node.ts";
import type { RecordSyntax, RecordTree } from "./syntax/record-syntax.ts";

/** Reads its text when it is asked. What it defines and mentions is known from the beginning, for the index. */
export class LazyRecord<Kind extends RecordKind> implements RecordOf<Kind> {
  readonly kind: Kind;
  readonly syntax: RecordSyntax;
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly #inherited: SourceValues | undefined;
  readonly #readings: RecentReadings | undefined;
  #content: RecordContent<Kind> | undefined;
  usedAt = 0;

  constructor(syntax: RecordSyntax, kind: Kind, catalogues: Catalogues, readings: RecentReadings | undefined) {
    this.kind = kind;
    this.syntax = syntax;
    this.#readings = readings;
    const tree = syntax.read();
    const id = idOf(syntax, tree);
    this.#inherited = kind === "source" && id ? catalogues.valuesOf(id.value) : undefined;
    const self = this as unknown as DossierRecord;
    this.definitions = definitionsIn(self, id, tree);
    this.references = referencesIn(self, tree);
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

  forget(): void {
    this.#content = undefined;
  }

  #read(): RecordContent<Kind> {
    if (this.#readings) this.usedAt = this.#readings.now;
    if (this.#content) return this.#content;
    const content = new RecordContent(this.kind, this.syntax, this.syntax.read(), this.#inherited);
    this.#content = content;
    this.#readings?.add(this, this.syntax.text.length);
    return content;
  }
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
  record: DossierRecord,
  id: Field<string> | undefined,
  { value }: RecordTree,
): readonly Definition[] {
  const own = id ? [new Definition(record, record.kind, id)] : [];
  if (record.kind !== "event") return own;
  const claims = itemsOf(entryOf(value, "claims")?.value).flatMap((claim) => {
    const claimId = textField(entryOf(claim, "id")?.value);
    return claimId ? [new Definition(record, "claim", claimId)] : [];
  });
  return [...own, ...claims];
}

function referencesIn(record: DossierRecord, { value }: RecordTree): readonly Reference[] {
  const references: Reference[] = [];
  walkThrough(models[record.kind], value, (spec, node, key = "") => {
    if (spec.type === "ref" && node.kind === "scalar" && !isEmpty(node))
      references.push(new Reference(record, spec, key, node));
  });
  return references.slice();
}
