import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What isn't work. */
const IDLE = new Set(["(idle)", "(root)"]);

/**
 * @typedef {object} ProfileEntry
 * @property {string} name The function.
 * @property {string} where Package or file, with the line.
 * @property {number} share Of the time in which the process worked, 0 to 1.
 */

/**
 * The functions in which a process spent most time itself, from the profile that `--cpu-prof` wrote into a folder.
 *
 * @returns {ProfileEntry[]} The largest first.
 */
export function topFunctions(folder, count) {
  const file = readdirSync(folder).find((name) => name.endsWith(".cpuprofile"));
  if (!file) throw new Error(`The server left no profile in ${folder}.`);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const frames = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  let total = 0;
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = frames.get(id);
    if (IDLE.has(functionName)) return;
    const key = `${functionName || "(anonymous)"}\t${place(url, lineNumber)}`;
    total += timeDeltas[index];
    times.set(key, (times.get(key) ?? 0) + timeDeltas[index]);
  });
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([key, time]) => {
      const [name, where] = key.split("\t");
      return { name, where, share: time / total };
    });
}

/** `pg/client.js:12` for a package's file, `store/sqlite.js:12` for one of ours, `node:net:12` for Node's own. */
function place(url, line) {
  if (!url) return "native";
  if (!url.startsWith("file:")) return `${url}:${line + 1}`;
  const path = fileURLToPath(url);
  const [, inPackage] = /.*\/node_modules\/(.+)$/.exec(path) ?? [];
  const [, inDist] = /\/dist[^/]*\/(.+)$/.exec(path) ?? [];
  return `${inPackage ?? inDist ?? basename(path)}:${line + 1}`;
}
