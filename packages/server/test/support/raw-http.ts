import { connect, type Socket } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A connection on which anything can be written, and on which all that comes is kept. */
export class RawConnection {
  private received = "";
  /** Whether the server has closed it. */
  closed = false;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      this.received += text;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      this.closed = true;
    });
  }

  static open(address: string): Promise<RawConnection> {
    const { hostname, port } = new URL(address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new RawConnection(socket)));
      socket.once("error", reject);
    });
  }

  write(text: string): void {
    if (!this.socket.destroyed) this.socket.write(text, "latin1");
  }

  /** All that came until the server closed the connection. */
  async untilClosed(milliseconds = 10_000): Promise<readonly RawAnswer[]> {
    await waitFor(() => this.closed, milliseconds);
    return this.answers();
  }

  async untilAnswered(count = 1, milliseconds = 10_000): Promise<readonly RawAnswer[]> {
    await waitFor(() => this.answers().length >= count, milliseconds);
    return this.answers();
  }

  /** What came so far, as answers: those with a Content-Length alone. */
  answers(): RawAnswer[] {
    const answers: RawAnswer[] = [];
    let rest = this.received;
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      if (end < 0) return answers;
      const [first, ...lines] = rest.slice(0, end).split("\r\n") as [string, ...string[]];
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
      );
      const length = Number(headers["content-length"] ?? 0);
      const body = rest.slice(end + 4, end + 4 + length);
      if (body.length < length) return answers;
      answers.push({ status: Number(first.split(" ")[1]), headers, body });
      rest = rest.slice(end + 4 + length);
    }
  }

  close(): void {
    this.socket.destroy();
  }
}

/** @throws Error when it doesn't come true in time. */
export async function waitFor(condition: () => boolean, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error("It didn't come true in time.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
