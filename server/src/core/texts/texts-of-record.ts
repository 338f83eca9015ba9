import type { Dossier } from "#core/dossier.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { requestOf } from "./article-texts.ts";

/** Where the texts are that a record is compared with: its own, and those of the sources that it names. */
export function textsOfRecord({ index, texts }: Dossier, record: AnyRecord): string[] {
  const named = record.references.flatMap(({ id }) =>
    [...index.definitions(id)].map((definition) => definition.record),
  );
  const uris = [record, ...named].flatMap((one) => {
    const request = isKind(one, "source") ? requestOf(one) : undefined;
    const answer = request && texts.answerOf(request.key);
    return answer?.status === "read" ? [answer.uri] : [];
  });
  return [...new Set(uris)];
}
