/** Of the timeline, on the page and in a file. */
export const timelineStyles = `
.grid { stroke: var(--vscode-descriptionForeground, #717171); stroke-opacity: 0.22; }
.edge { stroke: var(--vscode-descriptionForeground, #717171); stroke-opacity: 0.5; }
.cut { fill: var(--vscode-descriptionForeground, #717171); fill-opacity: 0.1; }
.cut-edge { stroke: var(--vscode-descriptionForeground, #717171); stroke-opacity: 0.6; stroke-dasharray: 4 3; }
.row { cursor: pointer; }
.row-area { fill: transparent; }
.row:hover .row-area { fill: var(--vscode-list-hoverBackground, transparent); }
.row.selected .row-area { fill: var(--vscode-list-inactiveSelectionBackground, transparent); stroke: var(--vscode-focusBorder, #0090f1); }
.possible { fill: var(--vscode-charts-blue, #1a85ff); fill-opacity: 0.25; stroke: var(--vscode-charts-blue, #1a85ff); }
.certain { fill: var(--vscode-charts-blue, #1a85ff); stroke: var(--vscode-editor-background, #ffffff); }
.open { fill: none; stroke: var(--vscode-charts-blue, #1a85ff); stroke-width: 2; }
.unsure { stroke-dasharray: 3 2; stroke: var(--vscode-charts-purple, #652d90); }
.possible.unsure { fill: var(--vscode-charts-purple, #652d90); }
.certain.unsure { fill: var(--vscode-editor-background, #ffffff); stroke: var(--vscode-charts-purple, #652d90); stroke-width: 2; }
.wrong { stroke: var(--vscode-charts-red, #e51400); stroke-width: 2; }
.possible.wrong { fill: var(--vscode-charts-red, #e51400); }
.certain.wrong { fill: var(--vscode-charts-red, #e51400); }
.certain.unsure.wrong { fill: var(--vscode-editor-background, #ffffff); stroke: var(--vscode-charts-red, #e51400); }
text.beyond { fill: var(--vscode-descriptionForeground, #717171); font-size: 15px; }
.joint { stroke: var(--vscode-charts-blue, #1a85ff); stroke-dasharray: 1 3; }
text.alert { fill: var(--vscode-charts-red, #e51400); font-weight: 700; }
.life { fill: var(--vscode-charts-green, #388a34); fill-opacity: 0.25; }
.in-force { fill: var(--vscode-charts-green, #388a34); fill-opacity: 0.8; }
.life.wrong, .in-force.wrong { stroke-width: 1; }
.step { fill: var(--vscode-charts-green, #388a34); stroke: var(--vscode-editor-background, #ffffff); }
.step.signed { fill: var(--vscode-charts-yellow, #bf8803); }
.step.ended { fill: var(--vscode-charts-red, #e51400); }
.relation { fill: none; stroke: var(--vscode-descriptionForeground, #717171); stroke-opacity: 0.7; }
.relation.part-of { stroke-dasharray: 2 3; }
.relation.violated { stroke: var(--vscode-charts-red, #e51400); stroke-opacity: 1; stroke-width: 2; stroke-dasharray: 5 3; }
.relation-end { fill: var(--vscode-descriptionForeground, #717171); }
.violated-end { fill: var(--vscode-charts-red, #e51400); }
`;

/** Of the page only. */
export const timelinePageStyles = `
main .sheet { position: sticky; top: 0; }
main svg { user-select: none; }
.sample { display: inline-flex; gap: 6px; align-items: center; }
body.vscode-high-contrast .possible, body.vscode-high-contrast-light .possible { fill: none; stroke-width: 2; }
body.vscode-high-contrast .grid, body.vscode-high-contrast-light .grid { stroke-dasharray: 1 4; }
`;
