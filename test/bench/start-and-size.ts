import { statSync } from "node:fs";
import { join } from "node:path";
import { type BenchContext, inFolder, ourServer, withServer } from "./bench-context.ts";
import type { Measurement } from "./measurement.ts";
import { figuresOf, type Sample, single } from "./statistics.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

const starts = 9;

/** The server's process until it can be asked; what the editor needs to load the extension comes before that. */
export async function measureActivation(context: BenchContext): Promise<Measurement[]> {
  return inFolder(syntheticDossier(100), async (folder) => {
    const ours: Sample[] = [];
    const peers: Sample[] = [];
    for (let start = 0; start < starts; start++) {
      ours.push(await activation(ourServer(context, false), folder));
      if (context.peer) peers.push(await activation(context.peer, folder));
    }
    const peer = peers.length > 0 ? { peer: figuresOf(peers) } : {};
    return [{ measure: "activation", events: 0, unit: "ms", ours: figuresOf(ours), ...peer }];
  });
}

const activation = (server: Parameters<typeof withServer>[0], folder: string): Promise<Sample> =>
  withServer(server, folder, async (editor) => ({ wall: editor.activation, cpu: editor.cpu }));

export function measureBundles({ dist }: BenchContext): Measurement[] {
  const size = (...names: readonly string[]) =>
    single(names.reduce((sum, name) => sum + statSync(join(dist, name)).size / 1000, 0));
  const bundle = { events: 0, unit: "kB" } as const;
  return [
    { measure: "bundle: extension and server", ...bundle, ours: size("extension.cjs", "server.cjs") },
    { measure: "bundle: command line", ...bundle, ours: size("cli.js") },
    { measure: "bundle: web extension and server", ...bundle, ours: size("web/extension.cjs", "web/server.js") },
  ];
}
