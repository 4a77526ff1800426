import { holdNextCall } from "./support/held-call";
import { RawConnection } from "./support/raw-http";
import { World } from "./support/world";

const CHANNELS = "/v2/conversations/channels";
const INVITE = "/v2/conversations/invite";

const messageOf = (body: string): string => (JSON.parse(body) as { message: string }).message;

describe("what comes over a connection", () => {
  let world: World;
  let token: string;
  const connections: RawConnection[] = [];

  beforeAll(async () => {
    world = await World.open("sqlite", { requestTimeoutMs: 600, keepAliveTimeoutMs: 400 });
    token = await world.token({ company: "acme", type: "PBX", subject: "pbx" });
  });
  afterEach(() => {
    for (const connection of connections.splice(0)) connection.close();
  });
  afterAll(() => world.close());

  const open = async (): Promise<RawConnection> => {
    const connection = await RawConnection.open(world.address);
    connections.push(connection);
    return connection;
  };
  const send = async (text: string) => {
    const connection = await open();
    connection.write(text);
    return connection.untilClosed();
  };
  const get = (path = CHANNELS, headers = "") =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n${headers}\r\n`;
  const post = (headers: string, body: string) =>
    `POST ${INVITE} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${headers}\r\n${body}`;
  const serves = async () => {
    const response = await fetch(world.address + CHANNELS, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
  };

  test.each([
    ["headers of 17 KiB", () => get(CHANNELS, `X-Bomb: ${"x".repeat(17 * 1024)}\r\n`)],
    ["many small headers", () => get(CHANNELS, "A: b\r\n".repeat(3000))],
    ["a megabyte of headers", () => get(CHANNELS, `X-Bomb: ${"x".repeat(1024)}\r\n`.repeat(1024))],
  ])("%s are a 431 in JSON, and the end of the connection", async (_, text) => {
    const [answer, ...more] = await send(text());
    expect(answer?.status).toBe(431);
    expect(answer?.headers).toMatchObject({
      "content-type": "application/json",
      connection: "close",
      "x-amzn-errortype": "RequestHeaderFieldsTooLargeException",
      "x-content-type-options": "nosniff",
    });
    expect(answer?.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(messageOf(answer?.body ?? "")).toContain("16384 bytes");
    expect(more).toEqual([]);
    await serves();
  });

  test("more headers than a hundred are a 431, fewer are none", async () => {
    const connection = await open();
    connection.write(get(CHANNELS, "A: b\r\n".repeat(90)));
    expect((await connection.untilAnswered(1))[0]?.status).toBe(200);
    connection.write(get(CHANNELS, "A: b\r\n".repeat(101)));
    expect((await connection.untilAnswered(2))[1]?.status).toBe(431);
  });

  test.each([9 * 1024, 20 * 1024, 1024 * 1024])("a path of %d bytes is a 414 in JSON", async (length) => {
    const connection = await open();
    connection.write(get(`${CHANNELS}?x=${"y".repeat(length)}`));
    const [answer] = await connection.untilAnswered();
    expect([answer?.status, answer?.headers["x-amzn-errortype"]]).toEqual([414, "UriTooLongException"]);
    expect(messageOf(answer?.body ?? "")).toContain("8192 bytes");
  });

  test.each([
    [
      "Content-Length and Transfer-Encoding",
      () => post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
    ],
    [
      "Transfer-Encoding and Content-Length",
      () => post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n"),
    ],
    ["two lengths", () => post("Content-Length: 2\r\nContent-Length: 3\r\n", "{} ")],
    ["a list of lengths", () => post("Content-Length: 2, 2\r\n", "{}")],
    ["a negative length", () => post("Content-Length: -2\r\n", "{}")],
    ["a length with a sign", () => post("Content-Length: +2\r\n", "{}")],
    ["a hexadecimal length", () => post("Content-Length: 0x2\r\n", "{}")],
    ["an encoding after chunked", () => post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n")],
    ["an unknown encoding", () => post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n")],
    ["a space before the colon", () => post("Content-Length : 2\r\n", "{}")],
    ["a folded header", () => post("Transfer-Encoding:\r\n chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n")],
    ["a chunk of a wrong size", () => post("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n")],
    ["a lone line feed in the headers", () => `GET ${CHANNELS} HTTP/1.1\nHost: x\n\n`],
    ["a zero byte in a header", () => get(CHANNELS, "X: a\0b\r\n")],
    ["garbage", () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["another protocol's version", () => "GET / HTTP/3.7\r\n\r\n"],
  ])("%s: a 400 in JSON, once, and the end of the connection", async (_, text) => {
    // What a smuggled request would be.
    const answers = await send(`${text()}GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(answers.map(({ status }) => status)).toEqual([400]);
    expect(answers[0]?.headers).toMatchObject({ "content-type": "application/json", connection: "close" });
    expect(messageOf(answers[0]?.body ?? "").length).toBeGreaterThan(10);
    await serves();
  });

  test("both lengths: the message says which headers", async () => {
    const [answer] = await send(post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    expect(messageOf(answer?.body ?? "")).toContain("Content-Length and Transfer-Encoding");
  });

  test("a request without Host is a 400; of HTTP/1.0 it isn't", async () => {
    const connection = await open();
    connection.write(`GET ${CHANNELS} HTTP/1.1\r\n\r\n`);
    const [answer] = await connection.untilAnswered();
    expect([answer?.status, messageOf(answer?.body ?? "")]).toEqual([400, "The header Host is missing."]);
    const [old] = await send(`GET ${CHANNELS} HTTP/1.0\r\nAuthorization: Bearer ${token}\r\n\r\n`);
    expect(old?.status).toBe(200);
  });

  test("an unknown expectation is a 417; 100-continue is met", async () => {
    const connection = await open();
    connection.write(get(CHANNELS, "Expect: miracles\r\n"));
    expect((await connection.untilAnswered())[0]?.status).toBe(417);
    const another = await open();
    another.write(post("Expect: 100-continue\r\nContent-Length: 2\r\n", ""));
    expect((await another.untilAnswered())[0]?.status).toBe(100);
    another.write("{}");
    expect((await another.untilAnswered(2))[1]?.status).toBe(400);
  });

  test("garbage behind a call that runs: the call gets its own answer, the garbage none", async () => {
    const { reached, release } = holdNextCall();
    const connection = await open();
    connection.write(`${get()}\0\0garbage\r\n\r\n`);
    await reached();
    connection.write("more garbage");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(connection.answers()).toEqual([]);
    release();
    const answers = await connection.untilClosed();
    expect(answers.map(({ status, headers }) => [status, headers.connection])).toEqual([[200, "close"]]);
  });

  test("garbage behind a call that was answered is a 400 of its own", async () => {
    const connection = await open();
    connection.write(get());
    await connection.untilAnswered();
    connection.write("\0\0garbage\r\n\r\n");
    expect((await connection.untilClosed()).map(({ status }) => status)).toEqual([200, 400]);
  });

  test("pipelined calls are answered in their order", async () => {
    const connection = await open();
    connection.write(get() + get("/nope") + get() + get("/nope"));
    const answers = await connection.untilAnswered(4);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 404]);
  });

  test("headers that trickle in are a 408, however steadily they do", async () => {
    const connection = await open();
    connection.write(`GET ${CHANNELS} HTTP/1.1\r\nHost: x\r\n`);
    const drip = setInterval(() => connection.write("X: y\r\n"), 50);
    try {
      const [answer] = await connection.untilClosed(5000);
      expect([answer?.status, answer?.headers["x-amzn-errortype"]]).toEqual([408, "RequestTimeoutException"]);
    } finally {
      clearInterval(drip);
    }
  });

  test("a connection on which nothing ever comes is closed", async () => {
    const connection = await open();
    await connection.untilClosed(5000);
  });

  test("a body that trickles in is a 408 with the call's id", async () => {
    const connection = await open();
    connection.write(post("X-Request-Id: slow-1\r\nContent-Length: 100000\r\n", "{"));
    const drip = setInterval(() => connection.write(" "), 50);
    try {
      const [answer] = await connection.untilClosed(5000);
      expect([answer?.status, answer?.headers["x-request-id"]]).toEqual([408, "slow-1"]);
    } finally {
      clearInterval(drip);
    }
    await serves();
  });

  test("who is refused can't go on sending a body for ever", async () => {
    const connection = await open();
    connection.write(`POST ${INVITE} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const drip = setInterval(() => connection.write("1\r\nx\r\n"), 50);
    try {
      const [answer] = await connection.untilClosed(5000);
      expect(answer?.status).toBe(401);
    } finally {
      clearInterval(drip);
    }
  });

  test("nor can who is refused under /files/", async () => {
    const connection = await open();
    connection.write("POST /files/upload/acme/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const drip = setInterval(() => connection.write("1\r\nx\r\n"), 50);
    try {
      const [answer] = await connection.untilClosed(5000);
      expect(answer?.status).toBe(405);
    } finally {
      clearInterval(drip);
    }
  });

  test("an idle connection is closed after the time that the answer has told", async () => {
    const connection = await open();
    connection.write(get());
    const [answer] = await connection.untilClosed(5000);
    expect(answer?.headers.connection).toBe("keep-alive");
  });

  test("hundreds of slow connections at once keep nobody from calling, and all end", async () => {
    const slow = await Promise.all(Array.from({ length: 400 }, open));
    for (const [index, connection] of slow.entries()) {
      connection.write(index % 2 === 0 ? `GET ${CHANNELS} HTTP/1.1\r\nHo` : post("Content-Length: 100\r\n", "{"));
    }
    await serves();
    const answers = await Promise.all(slow.map((connection) => connection.untilClosed(10_000)));
    expect(new Set(answers.map(([answer]) => answer?.status))).toEqual(new Set([408]));
    await serves();
  });
});
