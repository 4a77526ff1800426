import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ConversationsClient } from "@wildix/xbees-conversations-client";
import type { TestDatabase } from "./engines";

/** `conversations serve` in a process of its own, as it was built, and a client that calls it. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
    readonly client: ConversationsClient,
  ) {}

  static async start(
    { dataDir, databaseUrl = "" }: TestDatabase["config"],
    token: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<ServerProcess> {
    const child = spawn(process.execPath, [join(__dirname, "../../bin/conversations.js"), "serve"], {
      env: {
        ...process.env,
        PORT: "0",
        HOST: "127.0.0.1",
        LOG_LEVEL: "info",
        RATE_LIMITS: "off",
        SHUTDOWN_DELAY_MS: "0",
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        ...env,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      const { address } = JSON.parse(line) as { address?: string };
      if (address === undefined) continue;
      // The log has to be read to the end, lest the server waits for somebody to read it.
      child.stdout?.resume();
      const client = new ConversationsClient({ endpoint: address, token, maxAttempts: 1 });
      return new ServerProcess(child, address, client);
    }
    throw new Error(`The server ended with ${child.exitCode} before it listened.`);
  }

  kill(signal: NodeJS.Signals = "SIGKILL"): void {
    this.child.kill(signal);
  }

  /** How it ended: the exit code, or the signal. */
  async ended(): Promise<number | string | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
    this.client.destroy();
    return this.child.exitCode ?? this.child.signalCode;
  }

  stop(): Promise<number | string | null> {
    this.kill("SIGTERM");
    return this.ended();
  }
}
