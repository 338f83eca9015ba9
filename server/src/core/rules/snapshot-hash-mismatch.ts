import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** Evidence that changed after it was recorded is other evidence. */
export const snapshotHashMismatch = recordRule({
  id: "snapshot-hash-mismatch",
  severity: "error",
  summary: "The text of a source is, byte by byte, the one that was recorded.",
  messages: {
    changed:
      "The text changed since it was recorded: its SHA-256 is not '{short}'. Nothing is compared with it; restore the text, or record the hash of the new one.",
    noHash: "'{hash}' is no SHA-256: that is 64 hexadecimal digits. Nothing is compared with the text.",
    lineEnds:
      "The text has other line ends than when it was recorded (CRLF for LF), as Git writes them on Windows. Keep Git from it: '*.txt -text' in .gitattributes.",
  },

  *record(record, context) {
    if (!isKind(record, "source")) return;
    const pin = record.fields.snapshot?.sha256;
    const answer = context.textOf(record);
    if (pin === undefined || answer?.status !== "read") return;
    const hash = pin.value.trim();
    const { span } = pin;
    const update = (dossier: Dossier) => updateHash(dossier, record, span, answer.content);
    if (answer.hash === "line-ends") {
      const fixes = (dossier: Dossier) => [keepLineEnds(answer.uri), ...update(dossier)];
      yield { span, message: "lineEnds", severity: "information", fixes };
    }
    if (answer.hash !== "changed") return;
    const isHash = /^[\da-f]{64}$/i.test(hash);
    yield isHash
      ? { span, message: "changed", args: { short: `${hash.slice(0, 8)}…` }, fixes: update }
      : { span, message: "noHash", args: { hash }, fixes: update };
  },
});

/** For the author who knows why the text is another one; to restore it is not an editor's to do. */
const updateHash = (dossier: Dossier, source: SourceRecord, span: Span, content: string): Fix[] =>
  content === "" ? [] : [fix("updateHash", {}, [replaceScalar(dossier, source, span, content)])];

/** Beside the text, because that may be in another repository than the dossier. It counts from the next checkout on. */
function keepLineEnds(uri: string): Fix {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const file = `${uri.slice(0, uri.length - name.length)}.gitattributes`;
  const ending = /\.\w+$/.exec(name)?.[0] ?? "";
  return { ...fix("keepLineEnds", { file: ".gitattributes" }, []), creates: [{ file, text: `*${ending} -text\n` }] };
}
