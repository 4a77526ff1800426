import { randomBytes } from "node:crypto";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Runs a suite that needs Redis. Where it doesn't answer the suite is shown as skipped; with CI=true the run fails before. */
export const describeRedis = (name: string, suite: (url: string) => void): void =>
  (process.env.TEST_REDIS ? describe : describe.skip)(`${name} (redis)`, () => suite(process.env.TEST_REDIS as string));

/** A name that no other test, and no other run, has. */
export const unique = (): string => randomBytes(9).toString("base64url");

/** Stands between a client and Redis, and does what networks do: answers come late, connections break, nobody is there. */
export class RedisProxy {
  /** How long each answer takes, in milliseconds; Infinity: nothing comes over this connection any more. */
  delayMs = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((client) => this.forward(client));
  private port = 0;

  private constructor(private readonly target: URL) {}

  static async open(url: string): Promise<RedisProxy> {
    const proxy = new RedisProxy(new URL(url));
    await proxy.listen();
    return proxy;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Breaks the connections, and refuses new ones. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** At the same address again. */
  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.server.listen(this.port, "127.0.0.1", () => {
        this.port = (this.server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  private forward(client: Socket): void {
    const redis = connect(Number(this.target.port || 6379), this.target.hostname);
    for (const socket of [client, redis]) {
      this.sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        this.sockets.delete(socket);
        client.destroy();
        redis.destroy();
      });
    }
    client.pipe(redis);
    let earlier: Promise<unknown> = Promise.resolve();
    redis.on("data", (data) => {
      const { delayMs } = this;
      const due = delayMs === Number.POSITIVE_INFINITY ? new Promise(() => {}) : sleep(delayMs);
      // In order, whatever becomes of the delay meanwhile.
      earlier = Promise.all([earlier, due]).then(() => client.write(data));
    });
  }
}
