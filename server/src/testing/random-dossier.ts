import type { NewText } from "#core/dossier.ts";
import { type SectionKey, sectionKeys } from "#core/syntax/record-syntax.ts";
import { Random } from "./random.ts";
import { type RandomRecord, randomId, randomRecord, withOtherField } from "./random-records.ts";

/** A dossier under an author's hands: each `edit` is a change that someone might make, or a cat on the keyboard. */
export class RandomDossier {
  readonly #random: Random;
  readonly #files = new Map<string, RandomFile>();
  /** What the files say now. */
  readonly texts = new Map<string, string>();

  constructor(seed: number) {
    this.#random = new Random(seed);
    for (const path of ["dossier.yaml", "actors.dossier.yaml", "events.dossier.yaml"])
      this.#files.set(path, this.#newFile(path));
    for (const path of this.#files.keys()) this.#write(path);
  }

  /** Changes one file or a few at once; `changes` is what a dossier has to be told. */
  edit(): { readonly name: string; readonly changes: readonly NewText[] } {
    const steps = Array.from({ length: this.#random.oneIn(6) ? 3 : 1 }, () => this.#step());
    return { name: steps.map(({ name }) => name).join(", then "), changes: steps.flatMap(({ changes }) => changes) };
  }

  #step(): { name: string; changes: readonly NewText[] } {
    const [name, act] = this.#random.of(Object.entries(this.#acts));
    const touched = act();
    return { name: `${name} in ${touched.join(" and ")}`, changes: touched.map((path) => this.#write(path)) };
  }

  readonly #acts: Readonly<Record<string, () => string[]>> = {
    field: () => this.#change((file, at) => file.records.splice(at, 1, this.#other(file.records[at] as Placed))),
    "another field": () =>
      this.#change((file, at) => file.records.splice(at, 1, this.#other(file.records[at] as Placed))),
    id: () => this.#change((file, at) => file.records.splice(at, 1, this.#renamed(file.records[at] as Placed))),
    "add a record": () => this.#change((file, at) => file.records.splice(at, 0, this.#newRecord())),
    "remove a record": () => this.#change((file, at) => file.records.splice(at, 1)),
    "copy a record": () => this.#change((file, at) => file.records.push(file.records[at] as Placed)),
    "move a record": () => this.#change((file, at) => file.records.unshift(...file.records.splice(at, 1))),
    "move a record to another file": () => this.#moveAcross(),
    settings: () => this.#onFile((file, path) => this.#changeSettings(file, path)),
    form: () => this.#onFile((file) => this.#toggleForm(file)),
    comment: () => this.#onFile((file) => file.settings.unshift(this.#random.of(comments))),
    "line ends": () => this.#onFile((file) => (file.newline = file.newline === "\n" ? "\r\n" : "\n")),
    damage: () => this.#damage(),
    file: () => this.#addOrDelete(),
  };

  #change(act: (file: RandomFile, at: number) => void): string[] {
    return this.#onFile((file) => {
      if (file.records.length === 0) file.records.push(this.#newRecord());
      act(file, this.#random.below(file.records.length));
    });
  }

  #onFile(act: (file: RandomFile, path: string) => void): string[] {
    const path = this.#anyPath();
    const file = this.#files.get(path) ?? this.#newFile(path);
    this.#files.set(path, file);
    act(file, path);
    return [path];
  }

  #anyPath(): string {
    return this.#random.of([...this.#files.keys(), paths[0] as string]);
  }

  #moveAcross(): string[] {
    const here = this.#anyPath();
    const there = this.#anyPath();
    const from = this.#files.get(here);
    const to = this.#files.get(there);
    if (!from || !to || from.records.length === 0) return [here];
    to.records.push(...from.records.splice(this.#random.below(from.records.length), 1));
    return [here, there];
  }

  #toggleForm(file: RandomFile): void {
    const section = this.#random.of(sectionKeys);
    if (!file.items.delete(section)) file.items.add(section);
  }

  #changeSettings(file: RandomFile, path: string): void {
    const pool = path.endsWith("dossier.yaml") ? manifestSettings : fileSettings;
    file.settings = this.#random.oneIn(4) ? [] : this.#random.some(pool, 3);
  }

  /** One character more, less or other. It is gone when the file is changed again. */
  #damage(): string[] {
    const path = this.#anyPath();
    const text = this.texts.get(path) ?? "";
    const at = this.#random.below(text.length + 1);
    const inserted = this.#random.oneIn(3) ? "" : this.#random.of([...":#[]{}\"'-& *|>\n\t,x0"]);
    const file = this.#files.get(path);
    if (file) file.damaged = text.slice(0, at) + inserted + text.slice(at + this.#random.below(2));
    return [path];
  }

  #addOrDelete(): string[] {
    const path = this.#random.of(paths);
    if (this.#files.size > 2 && this.#files.has(path)) this.#files.delete(path);
    else this.#files.set(path, this.#newFile(path));
    return [path];
  }

  #newFile(path: string): RandomFile {
    const file: RandomFile = { settings: [], records: [], items: new Set(), newline: "\n", damaged: undefined };
    this.#changeSettings(file, path);
    for (let i = 0; i < 8; i++) file.records.push(this.#newRecord());
    return file;
  }

  #newRecord(): Placed {
    const section = this.#random.of(sectionKeys);
    return { section, record: randomRecord(section, this.#random) };
  }

  #other({ section, record }: Placed): Placed {
    return { section, record: withOtherField(record, section, this.#random) };
  }

  #renamed({ section, record }: Placed): Placed {
    return { section, record: { ...record, id: randomId(section, this.#random) } };
  }

  #write(path: string): NewText {
    const file = this.#files.get(path);
    if (file === undefined) {
      this.texts.delete(path);
      return { path, text: undefined };
    }
    const text = file.damaged ?? textOf(file);
    file.damaged = undefined;
    this.texts.set(path, text);
    return { path, text };
  }
}

interface Placed {
  readonly section: SectionKey;
  readonly record: RandomRecord;
}

interface RandomFile {
  settings: string[];
  readonly records: Placed[];
  /** Sections written as lists. */
  readonly items: Set<SectionKey>;
  newline: "\n" | "\r\n";
  damaged: string | undefined;
}

const comments = ["# a comment", "# dossier-ignore unknown-key: it is ours"];
const paths = ["more.dossier.yaml", "dossier.yaml", "sub/dossier.yaml", "b/events.dossier.yaml", "actors.dossier.yaml"];
const fileSettings = ["title: A file", "title: Another", "language: en", "language: id", "language:", "snapshots: x"];
const manifestSettings = [
  ...fileSettings,
  "profile: strict",
  "profile: draft",
  "timezone: America/Caracas",
  "exclusive-roles: [president]",
  "rules: {unknown-source: hint, duplicate-id: off}",
  "minimum-origins: 2",
  "scopes: [transit]",
];

function textOf({ settings, records, items, newline }: RandomFile): string {
  const sections = sectionKeys.flatMap((section) => {
    const own = records.filter((placed) => placed.section === section);
    return own.length === 0 ? [] : [`${section}:`, ...own.map(({ record }) => recordText(record, items.has(section)))];
  });
  return [...settings, ...sections, ""].join("\n").replaceAll("\n", newline);
}

function recordText({ id, fields }: RandomRecord, asItem: boolean): string {
  const lines = [...fields].map(([key, value]) => `    ${key}: ${value}`);
  return [asItem ? `  - id: ${id}` : `  ${id}:`, ...lines].join("\n");
}
