import { connect } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * One kept-alive HTTP/1.1 connection that has one request under way at a time. It knows just as much of HTTP as the servers
 * measured here speak (answers with a Content-Length), so that the load costs little of the machine.
 */
export class Connection {
  #socket;
  #pending;
  #received = Buffer.alloc(0);

  /** @param {{ host: string, port: number }} address */
  static open({ host, port }) {
    return new Promise((resolve, reject) => {
      const socket = connect({ host, port, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.off("error", reject);
        resolve(new Connection(socket));
      });
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("error", (error) => this.#fail(error));
    socket.on("close", () => this.#fail(new Error("The server closed the connection.")));
  }

  /**
   * @param {string} request The request as text, head and body.
   * @returns {Promise<{ status: number, head: string, body: () => string }>}
   */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#pending = undefined;
    this.#socket.destroy();
  }

  #receive(chunk) {
    const bytes = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) {
      this.#received = bytes;
      return;
    }
    const head = bytes.latin1Slice(0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.#fail(new Error(`An answer without Content-Length: ${head}`));
    const from = end + HEAD_END.length;
    const to = from + Number(length);
    if (bytes.length < to) {
      this.#received = bytes;
      return;
    }
    this.#received = bytes.subarray(to);
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.resolve({ status: Number(head.slice(9, 12)), head, body: () => bytes.toString("utf8", from, to) });
  }

  #fail(error) {
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.reject(error);
  }
}

/**
 * The text of a request.
 *
 * @param {{ method: string, path: string, token: string, body?: object }} shot
 * @param {{ host: string, port: number }} address
 * @param {string} [key] The value of `Idempotency-Key`.
 */
export function requestText({ method, path, token, body }, { host, port }, key) {
  const json = body === undefined ? "" : JSON.stringify(body);
  return (
    `${method} ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nAuthorization: Bearer ${token}\r\nAccept: application/json\r\n` +
    (key === undefined ? "" : `Idempotency-Key: ${key}\r\n`) +
    (body === undefined ? "" : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\n`) +
    `\r\n${json}`
  );
}
