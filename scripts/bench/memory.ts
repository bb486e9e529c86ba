import { execFileSync } from "node:child_process";

/** Resident memory in MB of every process that descends from this one and whose command has all the words. */
export function memoryOf(...words: string[]): number {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8" }).split("\n");
  const processes = lines.map((line) => {
    const [pid = "", parent = "", rss = "", ...args] = line.trim().split(/\s+/);
    return { pid, parent, kilobytes: Number(rss), command: args.join(" ") };
  });
  const ours = new Set([String(process.pid)]);
  for (const one of processes.toSorted((a, b) => Number(a.pid) - Number(b.pid))) {
    if (ours.has(one.parent)) ours.add(one.pid);
  }
  const wanted = processes.filter(
    ({ pid, command }) => ours.has(pid) && words.every((word) => command.includes(word)),
  );
  return wanted.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
}
