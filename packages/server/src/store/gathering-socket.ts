import { Socket } from "node:net";

/**
 * A socket that lets what is written in one go of the program leave together: a statement's messages, and all statements that
 * are asked for without waiting. Each would otherwise be a call of the operating system of its own, which costs more than what
 * is in it.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override write(...given: [chunk: Uint8Array | string, ...rest: never[]]): boolean {
    if (!this.gathering) {
      this.gathering = true;
      this.cork();
      process.nextTick(() => {
        this.gathering = false;
        this.uncork();
      });
    }
    return super.write(...given);
  }
}
