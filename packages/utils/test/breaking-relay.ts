import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A TCP relay to a server that breaks its first connections off, each after so many bytes from the caller. */
export class BreakingRelay {
  /** How many connections were made to it. */
  connections = 0;
  private readonly sockets: Socket[] = [];

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    private readonly target: URL,
  ) {}

  static async open(target: string, breaksAfter: readonly number[]): Promise<BreakingRelay> {
    const server = createServer((incoming) => {
      const limit = breaksAfter[relay.connections++];
      const outgoing = connect(Number(relay.target.port), relay.target.hostname);
      relay.sockets.push(incoming, outgoing);
      for (const [one, other] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ] as const) {
        one.on("error", () => other.destroy()).on("close", () => other.destroy());
        one.pipe(other);
      }
      let seen = 0;
      incoming.on("data", ({ length }) => {
        seen += length;
        if (limit !== undefined && seen > limit) incoming.resetAndDestroy();
      });
    });
    const relay = new BreakingRelay(server, new URL(target));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return relay;
  }

  /** The address by which to get to the same place, through here. */
  through(url: string): string {
    const changed = new URL(url);
    changed.port = String((this.server.address() as AddressInfo).port);
    return changed.href;
  }

  close(): Promise<unknown> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => this.server.close(resolve));
  }
}
