/** Of the origin graph, on the page and in a file. */
export const graphStyles = `
.box { cursor: pointer; }
.frame { fill: var(--vscode-editorWidget-background, #f3f3f3); stroke: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #c8c8c8)); }
.box:hover .frame { stroke: var(--vscode-focusBorder, #0090f1); }
.box.selected .frame { stroke: var(--vscode-focusBorder, #0090f1); stroke-width: 2; }
.side { fill: var(--vscode-charts-blue, #1a85ff); }
.bundle .frame { stroke-dasharray: 4 2; }
.event .side { fill: var(--vscode-charts-purple, #652d90); }
.source .side { fill: var(--vscode-charts-yellow, #bf8803); }
.carrier .side { fill: var(--vscode-charts-orange, #d18616); }
.origin .side { fill: var(--vscode-charts-green, #388a34); }
.origin .frame { stroke: var(--vscode-charts-green, #388a34); }
text.count { font-weight: 600; fill: var(--vscode-descriptionForeground, #717171); }
.edge { fill: none; stroke: var(--vscode-descriptionForeground, #717171); stroke-opacity: 0.55; }
.edge.near { stroke: var(--vscode-focusBorder, #0090f1); stroke-opacity: 1; stroke-width: 1.5; }
.edge.faded { stroke-opacity: 0.12; }
.box.faded { opacity: 0.35; }
`;
