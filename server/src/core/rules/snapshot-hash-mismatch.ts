import { recordRule } from "#core/check/rule.ts";
import { isKind } from "#core/record.ts";

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
    if (answer.hash === "line-ends") yield { span: pin.span, message: "lineEnds", severity: "information" };
    if (answer.hash !== "changed") return;
    const isHash = /^[\da-f]{64}$/i.test(hash);
    yield isHash
      ? { span: pin.span, message: "changed", args: { short: `${hash.slice(0, 8)}…` } }
      : { span: pin.span, message: "noHash", args: { hash } };
  },
});
