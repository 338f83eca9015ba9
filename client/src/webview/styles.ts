/** Of the page around a drawing. Colours are the editor's, so that every theme and high contrast fit. */
export const pageStyles = `
html, body { margin: 0; padding: 0; height: 100%; overflow: hidden; }
body { display: flex; flex-direction: column; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background);
  font-family: var(--vscode-font-family, sans-serif); font-size: 13px; }
header { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; padding: 6px 12px;
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); }
header label { display: flex; gap: 6px; align-items: center; }
button, select, input[type="search"] { font: inherit; padding: 2px 8px; min-height: 24px; border-radius: 2px; }
button { cursor: pointer; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-contrastBorder, transparent); }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
select, input[type="search"] { max-width: 240px; color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
  border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
main { flex: 1; min-height: 0; overflow: auto; position: relative; }
main:focus-visible { outline: none; }
main:focus-visible + footer { border-top-color: var(--vscode-focusBorder); }
footer { padding: 4px 12px; color: var(--vscode-descriptionForeground); font-size: 12px; display: flex; flex-wrap: wrap; gap: 4px 16px;
  border-top: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); align-items: center; }
footer .keys { margin-left: auto; }
p.nothing { padding: 24px; color: var(--vscode-descriptionForeground); }
svg { display: block; }
`;

/** Of any drawing, on the page and in a file. */
export const drawingStyles = `
text { font-family: var(--vscode-font-family, sans-serif); font-size: 13px; fill: var(--vscode-editor-foreground, #333333); }
text.dim { font-size: 11px; fill: var(--vscode-descriptionForeground, #717171); }
text.heading { font-size: 11px; font-weight: 600; fill: var(--vscode-descriptionForeground, #717171); letter-spacing: 0.04em; }
.background { fill: var(--vscode-editor-background, #ffffff); }
`;
