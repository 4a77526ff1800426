import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What stands between a client and the nodes, as a load balancer does: each connection goes to the node that is next. */
export class Relay {
  private readonly server = createServer((incoming) => this.relay(incoming));
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private next = 0;
  /** How many connections were broken off. */
  broken = 0;

  private constructor(
    /** Where connections go, in turns. */
    public targets: readonly string[],
  ) {}

  static async open(targets: readonly string[]): Promise<Relay> {
    const relay = new Relay(targets);
    await new Promise<void>((resolve) => relay.server.listen(0, "127.0.0.1", resolve));
    return relay;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Breaks all connections off, wherever they are. */
  break(): void {
    for (const [incoming, outgoing] of this.pairs) {
      this.broken += 1;
      incoming.resetAndDestroy();
      outgoing.destroy();
    }
  }

  async close(): Promise<void> {
    this.break();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private relay(incoming: Socket): void {
    const { hostname, port } = new URL(this.targets[this.next++ % this.targets.length] as string);
    const outgoing = connect(Number(port), hostname);
    const pair = [incoming, outgoing] as const;
    this.pairs.add(pair);
    for (const [one, other] of [pair, [outgoing, incoming]] as const) {
      one
        .on("error", () => other.destroy())
        .on("close", () => {
          other.destroy();
          this.pairs.delete(pair);
        });
      one.pipe(other);
    }
  }
}
