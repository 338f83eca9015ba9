import { dossierWithTexts } from "./dossier-with-texts.ts";
import { cursorOf, readFixture } from "./fixture.ts";

/** The dossier of a picture with its article texts, and its `$0` as a request's parameters. */
export function atCursor(picture: string) {
  const fixture = readFixture(picture);
  const { file, offset } = cursorOf(fixture);
  const dossier = dossierWithTexts(fixture.files, fixture.texts);
  const position = dossier.files.get(file)?.lines.placeOf(offset) ?? { line: 0, character: 0 };
  return { dossier, params: { textDocument: { uri: file }, position } };
}
