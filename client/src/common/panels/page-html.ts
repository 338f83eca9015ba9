import { type ExtensionContext, env, Uri, type Webview } from "vscode";

/** A page that runs one script of this extension and loads nothing else; its styles are the script's own. */
export function pageHtml({ extensionUri }: ExtensionContext, webview: Webview, script: string): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join("");
  const source = webview.asWebviewUri(Uri.joinPath(extensionUri, "dist", "web", script));
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'">
</head>
<body>
<script nonce="${nonce}" src="${source.toString()}"></script>
</body>
</html>`;
}
