/** True for the files that a dossier is made of, by their name, and for `dossier.yml`, of which only its name is reported. */
export const isDossierFile = (uri: string): boolean => /(?:\.dossier\.ya?ml|\/dossier\.ya?ml)$/i.test(uri);

/** True for the files that may hold the text of an article, by their name. */
export const isTextFile = (name: string): boolean => /\.(?:txt|md|html?)$/i.test(name);

/** True for folders in which nobody keeps a dossier, by their name. */
export const isSkippedFolder = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** The folder of a file, and of a folder the one above it; a URI without a slash at the end. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf("/")));

/** True when `uri` is `folder` or lies anywhere below it. */
export const isBelow = (uri: string, folder: string): boolean => uri === folder || uri.startsWith(`${folder}/`);
