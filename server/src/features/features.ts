import { quotedPassagesFeature } from "./article/quoted-passages.ts";
import { incomingCallsFeature, outgoingCallsFeature, prepareCallHierarchyFeature } from "./call-hierarchy.ts";
import { codeActionFeature, codeActionResolveFeature } from "./code-action.ts";
import { codeLensFeature, codeLensResolveFeature } from "./code-lens.ts";
import { completionFeature, completionResolveFeature } from "./completion.ts";
import { definitionFeature } from "./definition.ts";
import { documentHighlightFeature } from "./document-highlight.ts";
import { documentLinkFeature } from "./document-link.ts";
import { documentSymbolFeature } from "./document-symbol.ts";
import type { Feature } from "./feature.ts";
import { foldingRangeFeature } from "./folding-range.ts";
import { formattingFeature, rangeFormattingFeature, rangesFormattingFeature } from "./formatting.ts";
import { hoverFeature } from "./hover.ts";
import { inlayHintFeature, inlayHintResolveFeature } from "./inlay-hint.ts";
import { linkedEditingRangeFeature } from "./linked-editing-range.ts";
import { claimsFeature } from "./overview/claims.ts";
import { newEventFeature } from "./overview/new-event.ts";
import { newSourceFeature } from "./overview/new-source.ts";
import { originsFeature } from "./overview/origins.ts";
import { dossierListFeature, overviewFeature } from "./overview/overview.ts";
import { sourcesFeature } from "./overview/sources.ts";
import { timelineFeature } from "./overview/timeline.ts";
import { referencesFeature } from "./references.ts";
import { prepareRenameFeature, renameFeature } from "./rename.ts";
import { selectionRangeFeature } from "./selection-range.ts";
import { semanticTokensDeltaFeature, semanticTokensFeature, semanticTokensRangeFeature } from "./semantic-tokens.ts";
import { willRenameFilesFeature } from "./will-rename-files.ts";
import { workspaceSymbolFeature } from "./workspace-symbol.ts";

/** Every request the server answers about a text. A feature is its file, its test and its line here. */
export const features: readonly Feature[] = [
  claimsFeature,
  codeActionFeature,
  codeActionResolveFeature,
  codeLensFeature,
  codeLensResolveFeature,
  completionFeature,
  completionResolveFeature,
  definitionFeature,
  documentHighlightFeature,
  documentLinkFeature,
  documentSymbolFeature,
  dossierListFeature,
  foldingRangeFeature,
  formattingFeature,
  hoverFeature,
  incomingCallsFeature,
  inlayHintFeature,
  inlayHintResolveFeature,
  linkedEditingRangeFeature,
  newEventFeature,
  newSourceFeature,
  originsFeature,
  outgoingCallsFeature,
  overviewFeature,
  prepareCallHierarchyFeature,
  prepareRenameFeature,
  quotedPassagesFeature,
  rangeFormattingFeature,
  rangesFormattingFeature,
  referencesFeature,
  renameFeature,
  selectionRangeFeature,
  semanticTokensDeltaFeature,
  semanticTokensFeature,
  semanticTokensRangeFeature,
  sourcesFeature,
  timelineFeature,
  willRenameFilesFeature,
  workspaceSymbolFeature,
];
