import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PREFIX = "conversations-bench-";
/** Short, so that a process that has used its share waits for a moment only. In microseconds. */
const PERIOD = 10_000;

/** Where control groups are made, and what says how much of the processors one has: of version 1 and 2. */
const KINDS = [
  {
    root: "/sys/fs/cgroup/cpu",
    limit: (group, quota) => {
      writeFileSync(join(group, "cpu.cfs_period_us"), `${PERIOD}`);
      writeFileSync(join(group, "cpu.cfs_quota_us"), `${quota}`);
    },
  },
  { root: "/sys/fs/cgroup", limit: (group, quota) => writeFileSync(join(group, "cpu.max"), `${quota} ${PERIOD}`) },
];

/**
 * Lets each of some processes use a share of a core and no more, by control groups of Linux.
 *
 * @see https://docs.kernel.org/scheduler/sched-bwc.html
 */
export class ProcessorShares {
  #groups = [];

  /** @throws where the system has no control groups, or lets this user make none. */
  limit(pid, share) {
    const kind = KINDS.find(({ root }) => existsSync(join(root, "cgroup.procs")));
    if (!kind) throw new Error("The system has no control groups.");
    forgetLeftOnes(kind.root);
    const group = join(kind.root, `${PREFIX}${process.pid}-${pid}`);
    mkdirSync(group);
    this.#groups.push(group);
    kind.limit(group, Math.round(share * PERIOD));
    writeFileSync(join(group, "cgroup.procs"), `${pid}`);
  }

  /** Once the processes have ended. */
  close() {
    for (const group of this.#groups.splice(0)) rmdirSync(group);
  }
}

/** Those of runs that were killed: nobody is in them. */
function forgetLeftOnes(root) {
  for (const name of readdirSync(root).filter((each) => each.startsWith(PREFIX))) {
    const group = join(root, name);
    if (readFileSync(join(group, "cgroup.procs"), "latin1") === "") rmdirSync(group);
  }
}
