import type { Templates } from "#core/messages/message.ts";

export const renamePhrases = {
  "rename.empty": "Type the new id.",
  "rename.invalid":
    "'{id}' cannot be an id: an id begins with a letter, a digit or _, goes on with these and . : + - / @, and has no blanks.",
  "rename.invalidTry":
    "'{id}' cannot be an id: an id begins with a letter, a digit or _, goes on with these and . : + - / @, and has no blanks. Try '{mended}'.",
  "rename.long": "An id has 128 characters at most; this one has {count}.",
  "rename.takenBySource": "'{id}' is already the id of a source, at {place}.",
  "rename.takenByActor": "'{id}' is already the id of an actor, at {place}.",
  "rename.takenByInstrument": "'{id}' is already the id of an instrument, at {place}.",
  "rename.takenByEvent": "'{id}' is already the id of an event, at {place}.",
  "rename.takenByClaim": "'{id}' is already the id of a claim, at {place}.",
  "rename.takenInCatalogue":
    "'{id}' is mentioned at {place} and not recorded in this dossier, so it may be a source in a catalogue ({catalogues}). Choose another id.",
  "rename.unknown": "No record of this dossier has the id '{id}', so there is nothing to rename.",
  "rename.unknownOrCatalogue":
    "No record of this dossier has the id '{id}'. If it comes from a catalogue ({catalogues}), change it there.",
  "rename.ofCatalogue": "'{id}' comes from a catalogue ({place}). Change it there.",
} as const satisfies Templates;
