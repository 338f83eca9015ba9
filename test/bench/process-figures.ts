import { readdirSync, readFileSync } from "node:fs";

/** Time that a process and all it started were on a processor, in milliseconds; the figure to trust on a busy machine. Linux only, else NaN. */
export function cpuTime(pid: number): number {
  const nanoseconds = treeOf(pid).flatMap((process) =>
    threadsOf(process).map((thread) => Number(read(`/proc/${process}/task/${thread}/schedstat`)?.split(" ")[0] ?? 0)),
  );
  return nanoseconds.length === 0 ? Number.NaN : nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** Time that all processes which this one started and which have ended were on a processor, in milliseconds; to the hundredth of a second. */
export function cpuTimeOfEnded(): number {
  const behindName = read("/proc/self/stat")?.split(") ").at(-1)?.split(" ");
  // Fields 16 and 17 of proc(5), of which two stand before what is left; in ticks of 10 ms.
  return behindName === undefined ? Number.NaN : (Number(behindName[13]) + Number(behindName[14])) * 10;
}

/** Memory of a process and all it started, in MB: what it holds now, or the most it ever held. Linux only, else NaN. */
export function memoryOf(pid: number, which: "now" | "peak"): number {
  const line = which === "now" ? /^VmRSS:\s+(\d+) kB/m : /^VmHWM:\s+(\d+) kB/m;
  const kilobytes = treeOf(pid).map((process) => Number(line.exec(read(`/proc/${process}/status`) ?? "")?.[1]));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

function treeOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) => {
    const list = read(`/proc/${pid}/task/${thread}/children`)?.trim();
    return list ? list.split(/\s+/).map(Number) : [];
  });
  return [pid, ...children.flatMap(treeOf)];
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
