import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Dossier } from "#core/dossier.ts";
import { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord } from "#core/record.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { repository } from "./command.ts";

/** A file that is never damaged, with a problem that concerns it alone and so must always be reported. */
const witness = {
  path: "witness.dossier.yaml",
  text: "sources:\n  witness: {title: A witness, published: 2020, colour: red}\n",
};

/** Every place in the draft; in the finished example, which is longer, every place for the parser and some for the rules. */
for (const { name, step } of [
  { name: "russia-venezuela", step: 17 },
  { name: "russia-venezuela-draft", step: 1 },
]) {
  const folder = join(repository, "examples", name);
  const files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );

  for (const [file, text] of files) {
    test(`${name}/${file} cut off at any place`, () => {
      let dossier = intact(files);
      const whole = DossierFile.read(file, text);
      for (let end = text.length; end >= 0; end--) {
        const cut = DossierFile.read(file, text.slice(0, end), whole);
        const untouched = whole.records.filter((_, i) => (whole.syntax.starts.at(i + 1) ?? text.length + 1) <= end);
        assert.ok(
          untouched.every((record, i) => nameOf(cut.records[i]) === nameOf(record)),
          `cut at ${end}, a record above is lost`,
        );
        if (end % step === 0) dossier = damage(dossier, file, text.slice(0, end));
      }
    });

    test(`${name}/${file} without any one of its lines`, () => {
      const lines = text.split("\n");
      const full = intact(files);
      const records = full.files.get(file)?.records.length ?? 0;
      let dossier = full;
      for (const [i] of lines.entries()) {
        dossier = damage(dossier, file, lines.toSpliced(i, 1).join("\n"));
        const left = dossier.files.get(file)?.records.length ?? 0;
        assert.ok(
          left >= records - 1 || isHeader(lines[i]),
          `without line ${i + 1}, ${left} of ${records} records are left`,
        );
      }
    });
  }
}

const intact = (files: ReadonlyMap<string, string>): Dossier =>
  dossierOf(new Map([...files, [witness.path, witness.text]]));

const nameOf = (record: AnyRecord | undefined) => record?.id?.value ?? record?.syntax.name;

const isHeader = (line: string | undefined): boolean => /^\S/.test(line ?? "");

function damage(dossier: Dossier, path: string, text: string): Dossier {
  const next = dossier.update([{ path, text }]);
  for (const known of next.files.keys()) next.problemsIn(known);
  assert.deepEqual(next.problemsIn(witness.path).filter(({ rule }) => rule === "unknown-key").length, 1);
  return next;
}
