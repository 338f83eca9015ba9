import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WillRenameFilesRequest,
} from "vscode-languageserver";
import { newEventFeature } from "#features/overview/new-event.ts";
import { newSourceFeature } from "#features/overview/new-source.ts";
import { overviewFeature } from "#features/overview/overview.ts";
import { timelineFeature } from "#features/overview/timeline.ts";

/**
 * Requests that wait until every file of the folders is known; all others are answered from what is known so far.
 * - Edits beyond what the user sees: on a part of a dossier, a rename would leave mentions behind that then name nothing. Linked
 *   editing changes mentions with every key, where it believes that there are no others.
 * - Ids that are new: only who knows all of them knows that.
 * - Questions that are asked once and whose answer is believed: who is told that nothing mentions a record may delete it. What
 *   editors ask for again by themselves (lenses, colours, hints, symbols) is not among them.
 */
const needWhole: ReadonlySet<string> = new Set([
  RenameRequest.method,
  PrepareRenameRequest.method,
  WillRenameFilesRequest.method,
  LinkedEditingRangeRequest.method,
  CodeActionRequest.method,
  CodeActionResolveRequest.method,
  newEventFeature.type.method,
  newSourceFeature.type.method,
  ReferencesRequest.method,
  CallHierarchyIncomingCallsRequest.method,
  CallHierarchyOutgoingCallsRequest.method,
]);

/** Requests whose answer is made of problems: they wait until the rules have spoken about the open files as they are now. */
const needProblems: ReadonlySet<string> = new Set([
  CodeActionRequest.method,
  CodeActionResolveRequest.method,
  overviewFeature.type.method,
  timelineFeature.type.method,
]);

export const needsProblems = (method: string): boolean => needProblems.has(method);

export const needsWhole = (method: string): boolean => needWhole.has(method);
