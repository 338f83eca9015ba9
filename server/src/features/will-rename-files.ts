import { type RenameFilesParams, WillRenameFilesRequest, type WorkspaceEdit } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { type FeatureContext, workspaceFeature } from "./feature.ts";
import { homeOf } from "./will-rename-files/home.ts";
import { movedSettings } from "./will-rename-files/moved-settings.ts";
import { movedTexts } from "./will-rename-files/moved-texts.ts";
import { movesOf } from "./will-rename-files/moves.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** Keeps paths true while the editor renames or moves files: those of article texts in the sources, and those of `dossier.yaml`. */
export const willRenameFilesFeature = workspaceFeature(
  WillRenameFilesRequest.type,
  {
    workspace: {
      fileOperations: {
        willRename: {
          filters: [{ pattern: { glob: "**/*", matches: "file" } }, { pattern: { glob: "**/*", matches: "folder" } }],
        },
      },
    },
  },
  willRenameFiles,
);

export function willRenameFiles(
  dossiers: readonly Dossier[],
  { files }: RenameFilesParams,
  context: FeatureContext,
): WorkspaceEdit | null {
  const moves = movesOf(files);
  const edits = dossiers.flatMap((dossier) => {
    const home = homeOf(dossier, moves);
    return [...movedSettings(dossier, home, moves), ...movedTexts(dossier, home, moves)];
  });
  return edits.length > 0 ? workspaceEdit(dossiers, edits, context) : null;
}
