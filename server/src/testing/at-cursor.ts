import { dossierOf } from "./dossier-of.ts";
import { cursorOf, readFixture } from "./fixture.ts";

/** The dossier of a picture, and its `$0` as a request's parameters. */
export function atCursor(picture: string) {
  const fixture = readFixture(picture);
  const { file, offset } = cursorOf(fixture);
  const dossier = dossierOf(fixture.files);
  const position = dossier.files.get(file)?.lines.placeOf(offset) ?? { line: 0, character: 0 };
  return { dossier, params: { textDocument: { uri: file }, position } };
}
