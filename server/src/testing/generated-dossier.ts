import fc from "fast-check";

/** Dossier files that YAML reads without complaint, in the many ways the same can be written. */
export function dossierTexts(): fc.Arbitrary<string> {
  return fc
    .record({
      opening: fc.constantFrom("", "\uFEFF", "---\n", "# A dossier\n\n", "title: Border talks\nlanguage: en\n"),
      sections: fc.uniqueArray(fc.constantFrom("sources", "actors", "instruments", "events", "claims"), {
        maxLength: 4,
      }),
      layouts: fc.array(layout, { minLength: 4, maxLength: 4 }),
      lineBreak: fc.constantFrom("\n", "\r\n"),
      closing: fc.constantFrom(
        "",
        "\n",
        "scopes:\n- trade\n- water\n",
        "# end",
        "...\n",
        "x-more: {a: 1,\n  b: [2]\n}\n",
      ),
    })
    .map(({ opening, sections, layouts, lineBreak, closing }) => {
      const parts = sections.map((name, i) => sectionText(name, layouts[i] as Layout));
      return `${opening}${parts.join("")}${closing}`.replaceAll("\n", lineBreak);
    });
}

interface Layout {
  readonly form: "entry" | "item";
  readonly indent: number;
  readonly inner: number;
  readonly records: readonly GeneratedRecord[];
}

interface GeneratedRecord {
  readonly id: string;
  readonly fields: readonly string[];
  readonly flow: boolean;
  readonly before: string;
}

const fields = [
  "date: 2001-05",
  "date: [2025-01-01, 2025-02-01]   # one of",
  'title: "Talks: day one"',
  "title: 'It''s over'",
  "title: plain text\n  goes on",
  "place: La Paz \u{1F30B}",
  "note: |\n  A line: with # all\n\n  - and more",
  "note: >-\n  folded\n  text",
  'note: "two\n  lines"',
  "x-empty:",
  "# a comment",
  "cites: [a1, b2]",
  'cites:\n  - source: a1\n    quote: "x, y"\n  - b2',
  "cites:\n- a1\n- {source: b2, at: p7}",
  "claims:\n  - text: They met\n    cites: [\n      a1,\n      b2\n    ]",
  "? x-explicit\n: a value",
  "place: &here Quito\nx-again: *here",
  "",
];

const record: fc.Arbitrary<GeneratedRecord> = fc.record({
  id: fc.constantFrom("a1", "b2", "флорес", "smith:2020.a", '"O\'Brien(2020)"', "012", "no"),
  fields: fc.array(fc.constantFrom(...fields), { maxLength: 4 }),
  flow: fc.boolean(),
  before: fc.constantFrom("", "", "", "\n", "# a comment\n", "      # a deep comment\n"),
});

const layout: fc.Arbitrary<Layout> = fc.record({
  form: fc.constantFrom("entry", "item"),
  indent: fc.integer({ min: 0, max: 4 }),
  inner: fc.integer({ min: 1, max: 4 }),
  records: fc.array(record, { maxLength: 4 }),
});

function sectionText(name: string, { form, indent, inner, records }: Layout): string {
  if (records.length === 0) return `${name}: {}\n`;
  const column = form === "entry" ? Math.max(1, indent) : indent;
  const texts = records.map((generated) => generated.before + recordText(generated, form, column, inner));
  return `${name}:   # ${form}\n${texts.join("")}`;
}

function recordText(
  { id, fields: chosen, flow }: GeneratedRecord,
  form: Layout["form"],
  column: number,
  inner: number,
): string {
  const margin = " ".repeat(column);
  const flowText = `{date: 2001, title: "x, y",\n${margin}   cites: [a1]}`;
  if (form === "entry")
    return flow ? `${margin}${id}: ${flowText}\n` : `${margin}${id}:\n${indented(chosen, column + inner)}`;
  if (flow) return `${margin}- ${flowText}\n`;
  return `${margin}- id: ${id}\n${indented(chosen, column + 2)}`;
}

const indented = (chosen: readonly string[], column: number): string =>
  chosen.map((field) => `${field.replace(/^(?=.)/gm, " ".repeat(column))}\n`).join("");
