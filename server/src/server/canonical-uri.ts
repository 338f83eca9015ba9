import { URI } from "vscode-uri";

/** One spelling for one file: clients differ in what they escape. No slash at the end. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString().replace(/\/$/, "");
  } catch {
    return uri;
  }
}
