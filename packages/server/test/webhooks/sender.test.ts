import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { type Resolve, WebhookSender } from "../../src/events/webhooks/sender";
import { type Network, parseNetwork } from "../../src/http/client-address";
import { CallableAddresses } from "../../src/rules/addresses";
import { Receiver } from "../support/receiver";

const allowing = (...networks: string[]) =>
  new CallableAddresses(networks.map((text) => parseNetwork(text) as Network));
const body = Buffer.from('{"id":"e1"}');
const FORBIDDEN = expect.stringContaining("never called");

describe("sending a webhook", () => {
  const senders: WebhookSender[] = [];
  let receiver: Receiver;

  const sender = (addresses = allowing("127.0.0.0/8"), resolve?: Resolve, timeout = 300) => {
    const one = new WebhookSender(addresses, resolve, timeout);
    senders.push(one);
    return one;
  };

  /** What names mean: always the same, or something else at each question. */
  const names =
    (...answers: string[][]): Resolve =>
    async () =>
      ((answers.length > 1 ? answers.shift() : answers[0]) as string[]).map((address) => ({
        address,
        family: address.includes(":") ? 6 : 4,
      }));

  beforeEach(async () => {
    receiver = await Receiver.open();
  });
  afterEach(async () => {
    for (const one of senders.splice(0)) one.close();
    await receiver.close();
  });

  test("posts the bytes as they are, over a connection that is used again", async () => {
    const one = sender();
    for (let n = 0; n < 3; n++) {
      const attempt = await one.post(receiver.url, { "webhook-id": "e1" }, body);
      expect(attempt).toEqual({ delivered: true, status: 204, error: undefined, duration: expect.any(Number) });
    }
    expect(receiver.received).toHaveLength(3);
    expect(receiver.received[0]).toMatchObject({
      path: "/hook",
      body: '{"id":"e1"}',
      headers: { "content-type": "application/json", "content-length": "11", "webhook-id": "e1" },
    });
    expect(receiver.connections).toBe(1);
  });

  test.each([200, 201, 299])("%d is delivered", async (status) => {
    receiver.answer = status;
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({ delivered: true, status });
  });

  test.each([400, 404, 410, 429, 500, 503])("%d is not", async (status) => {
    receiver.answer = status;
    const error = `The receiver answered ${status}.`;
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({ delivered: false, status, error });
  });

  test("what a receiver asks for in Retry-After is told, where it wasn't delivered", async () => {
    for (const [status, retryAfter] of [
      [429, "120"],
      [503, "Wed, 21 Oct 2026 07:28:00 GMT"],
      [302, "5"],
    ] as const) {
      receiver.answer = (_, response) => void response.writeHead(status, { "Retry-After": retryAfter }).end();
      expect(await sender().post(receiver.url, {}, body)).toMatchObject({ delivered: false, status, retryAfter });
    }
  });

  test("a redirection isn't followed, and is told as such", async () => {
    const other = await Receiver.open();
    receiver.answer = (_, response) => void response.writeHead(302, { location: other.url }).end();
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({
      delivered: false,
      status: 302,
      error: `The receiver answered 302, a redirection to ${other.url}: redirections aren't followed.`,
    });
    expect(other.received).toEqual([]);
    await other.close();
  });

  test("one that goes on with another protocol has not answered", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", () =>
        socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"),
      );
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const error = "The receiver ended the connection without an answer.";
    expect(await sender().post(`http://127.0.0.1:${port}/`, {}, body)).toMatchObject({ delivered: false, error });
    server.close();
  });

  test("one that hangs is given up in time, and so is a name server", async () => {
    const error = "The receiver didn't answer within 0.3 seconds.";
    receiver.answer = () => {};
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({ delivered: false, status: undefined, error });
    const resolving = sender(undefined, () => new Promise(() => {}));
    expect(await resolving.post("http://receiver.example/", {}, body)).toMatchObject({ delivered: false, error });
  });

  test("one that breaks the connection, or isn't there", async () => {
    receiver.answer = (_, response) => void response.destroy();
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({
      delivered: false,
      error: "The receiver ended the connection without an answer.",
    });
    await receiver.close();
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({
      delivered: false,
      error: "The receiver refused the connection.",
    });
  });

  test("one that speaks something else than HTTP", async () => {
    const server = createServer((socket) => socket.on("error", () => {}).end("220 mail.example ESMTP\r\n"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const attempt = await sender().post(`http://127.0.0.1:${port}/`, {}, body);
    expect(attempt).toMatchObject({ delivered: false, status: undefined, error: expect.stringMatching(/./) });
    server.close();
  });

  test("a connection that turns out to be closed when it is used again is opened anew", async () => {
    const one = sender();
    expect(await one.post(receiver.url, {}, body)).toMatchObject({ delivered: true });
    receiver.answer = (_, response) => void (receiver.connections === 1 ? response.destroy() : response.end());
    expect(await one.post(receiver.url, {}, body)).toMatchObject({ delivered: true, status: 200 });
    expect(receiver.connections).toBe(2);
  });

  test("an answer without end is cut off, and counts by its status", async () => {
    const cut = new Promise<void>((resolve) => {
      receiver.answer = (_, response) => {
        const writing = setInterval(() => response.write(Buffer.alloc(16_384)), 1);
        response.on("close", () => {
          clearInterval(writing);
          resolve();
        });
      };
    });
    expect(await sender().post(receiver.url, {}, body)).toMatchObject({ delivered: true, status: 200 });
    await cut;
  });

  test.each([
    "http://127.0.0.1:PORT/",
    "http://2130706433:PORT/",
    "http://0x7f.1:PORT/",
    "http://127.1:PORT/",
    "http://0:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost:PORT/",
  ])("%s is never called", async (url) => {
    const { port } = new URL(receiver.url);
    const attempt = await sender(allowing(), undefined, 4000).post(url.replace("PORT", port), {}, body);
    expect(attempt).toMatchObject({ delivered: false, status: undefined, error: FORBIDDEN });
    expect(receiver.connections).toBe(0);
  });

  test.each([
    [["127.0.0.1"], FORBIDDEN],
    [["93.184.215.14", "127.0.0.1"], FORBIDDEN],
    [["2606:4700::1", "::ffff:10.0.0.1"], FORBIDDEN],
    [[], "The host receiver.example is unknown."],
  ])("a name that means %j isn't called", async (addresses, error) => {
    const { port } = new URL(receiver.url);
    const attempt = await sender(allowing(), names(addresses)).post(`http://receiver.example:${port}/`, {}, body);
    expect(attempt).toMatchObject({ delivered: false, error });
    expect(receiver.connections).toBe(0);
  });

  test("a name is looked up once: what was judged is what is connected to", async () => {
    const { port } = new URL(receiver.url);
    // Nothing answers there; asked again, the name would mean the receiver, and be refused as loopback.
    const resolve = names(["127.0.0.2"], ["127.0.0.1"]);
    const attempt = await sender(allowing("127.0.0.2"), resolve).post(`http://receiver.example:${port}/`, {}, body);
    expect(attempt).toMatchObject({ delivered: false, error: "The receiver refused the connection." });
    expect(receiver.connections).toBe(0);
  });

  test("a name that is allowed is called", async () => {
    const { port } = new URL(receiver.url);
    const attempt = await sender(undefined, names(["127.0.0.1"])).post(`http://receiver.example:${port}/x`, {}, body);
    expect(attempt).toMatchObject({ delivered: true });
    expect(receiver.received[0]).toMatchObject({ path: "/x", headers: { host: `receiver.example:${port}` } });
  });

  test.each(["", "ftp://example.com/", "file:///etc/passwd", "nonsense"])("%j can't be called", async (url) => {
    expect(await sender().post(url, {}, body)).toMatchObject({ delivered: false, error: "Its URL can't be called." });
  });
});
