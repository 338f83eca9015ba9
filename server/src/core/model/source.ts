import { commonKeys } from "./common-keys.ts";
import { date, flagOrText, list, object, oneOf, optional, refOrText, text } from "./spec.ts";

const archivedCopy = object(
  "Archived copy",
  {
    url: optional(text("url"), "Address of the copy in a web archive."),
    at: optional(date(), "When the copy was made."),
  },
  { shorthand: "url", oneOf: ["url"] },
);

const body = object("Body", {
  from: optional(text("quotation"), "The first words of the article, included. Left out: the text begins with it."),
  to: optional(text("quotation"), "The first words after the article, excluded. Left out: the text ends with it."),
});

const extra = object("Extra", {
  kind: optional(
    oneOf({ headline: "A headline.", caption: "The caption of a picture.", sidebar: "Anything else on the page." }),
    "What this part of the text is.",
  ),
  from: optional(text("quotation"), "Its first words."),
  to: optional(text("quotation"), "The first words after it."),
});

const snapshot = object(
  "Snapshot",
  {
    file: optional(
      text("path"),
      "Path of the article's text, below the dossier's `snapshots` folder or the one named in the settings.",
    ),
    sha256: optional(
      text("hash"),
      "SHA-256 of the file's bytes, in hexadecimal. A text that changed later is reported.",
    ),
    captured: optional(date(), 'When the text was taken. "5 hours ago" in it counts back from here.'),
    "captured-by": optional(text(), "Who or what took it."),
    "media-type": optional(text(), "As in `text/plain`, `text/html`."),
    excerpt: optional(flagOrText(), "Only part of the article: nothing is reported as absent from it."),
    body: optional(body, "Where the article stands in the text. Only that is evidence."),
    extra: optional(list(extra), "Headline, captions and sidebars outside the body."),
  },
  { shorthand: "file", oneOf: ["file", "sha256"] },
);

/** Something that can be cited. */
export const sourceModel = object(
  "Source",
  {
    title: optional(text("name"), "The title, as published."),
    type: optional(
      oneOf(
        {
          article: "A news or journal article.",
          wire: "A report of a news agency.",
          post: "A post on a social network or blog.",
          document: "A document of a body or organisation.",
          speech: "A speech or its transcript.",
          dataset: "A table or collection of data.",
          "treaty-text": "The text of a treaty or law.",
          photo: "A photograph.",
          video: "A film or broadcast.",
        },
        { fallback: "article" },
      ),
      "What kind of thing it is.",
    ),
    publisher: optional(refOrText("actor"), "The outlet that published it: an actor's id, or its name."),
    author: optional(list(text("name")), "Who wrote it."),
    editor: optional(list(text("name")), "Who edited it."),
    language: optional(text("language"), "Language of the text, as in `id`, `en`, `pt-BR` (BCP 47)."),
    published: optional(
      date(),
      "When it was published. Where only a range is known, write a set: `[2026-01-09..2026-01-31]`.",
    ),
    "published-basis": optional(
      oneOf({ stated: "The source says so.", inferred: "Concluded from something else; say from what in `note`." }),
      "How the publication date is known.",
    ),
    dateline: optional(text(), "Place and date line of the article, as printed."),
    url: optional(text("url"), "Where it was found."),
    archived: optional(list(archivedCopy), "Copies in web archives."),
    captured: optional(date(), "When it was read or saved."),
    snapshot: optional(snapshot, "The stored text of it, which records are compared with."),
    via: optional(list(refOrText("actor", "source")), "Outlets or sources it took this from. They are its origins."),
    revises: optional(list(refOrText("source")), "Earlier versions that this one replaces."),
    retracted: optional(flagOrText(), "`true`, the date, or the reason it was withdrawn."),
    reliability: optional(
      oneOf({
        A: "Completely reliable.",
        B: "Usually reliable.",
        C: "Fairly reliable.",
        D: "Not usually reliable.",
        E: "Unreliable.",
        F: "Cannot be judged.",
      }),
      "Grade of the source, A to F (Admiralty code).",
    ),
    ...commonKeys,
  },
  { oneOf: ["title", "url", "snapshot"] },
);
