import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The bytes that are in use on the heap, once what isn't has been removed. */
export function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
