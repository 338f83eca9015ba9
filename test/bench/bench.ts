import { measureOneFile } from "./one-file.ts";
import { providePeer } from "./peer.ts";
const peer = await providePeer("/work/main/syntaxes/dossier.schema.json");
const m = await measureOneFile(Number(process.argv[2]), { dist: "/tmp/bench-dist", peer, peerEnd: 50000 });
for (const x of m) console.log(x.measure, x.unit, "ours", JSON.stringify(x.ours), "pull", JSON.stringify(x.pulled), "peer", JSON.stringify(x.peer));
