import { request } from "node:http";
import { connect } from "node:net";
import { describeWorlds } from "./support/world";

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { message: string; fieldList?: { path: string; message: string }[] };
}

describeWorlds("HTTP", (world) => {
  const call = async (method: string, path: string, init: RequestInit = {}, token?: string): Promise<Answer> => {
    const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...init.headers };
    const response = await fetch(world().address + path, { ...init, method, headers });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
  };
  const json = (body: unknown): RequestInit => ({
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  const pbxToken = () => world().token({ company: "acme", type: "PBX", subject: "pbx" });
  const INVITE = "/v2/conversations/invite";

  test("an unknown route is a 404 that names it, with or without a token", async () => {
    for (const path of [
      "/nope",
      "/v2/conversations",
      "/v2/conversations/nope",
      "/v2/conversations/channels/",
      "/../etc",
    ]) {
      const { status, body, headers } = await call("GET", path);
      expect(status).toBe(404);
      expect(body.message).toContain("nothing at");
      expect(headers.get("x-amzn-errortype")).toBe("UnknownOperationException");
    }
  });

  test("a wrong method is a 405 with Allow", async () => {
    const { status, headers, body } = await call("DELETE", "/v2/conversations/channels");
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET");
    expect(body.message).toContain("use GET");
    expect((await call("POST", "/v2/conversations/channels/x")).headers.get("allow")).toBe("GET, PUT, PATCH, DELETE");
  });

  test.each([
    ["no token", undefined],
    ["a token of nobody", "Bearer x.y.z"],
    ["another scheme", "Basic YTpi"],
    ["an unsigned token", `Bearer ${unsigned({ iss: "conversations", sub: "a", company: "acme", type: "PBX" })}`],
    ["an empty header", ""],
  ])("%s is a 401 with WWW-Authenticate", async (_, authorization) => {
    const { status, headers, body } = await call("GET", "/v2/conversations/channels", {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe("Bearer");
    expect(headers.get("x-amzn-errortype")).toBe("UnauthorizedException");
    expect(body.message).toBeTruthy();
  });

  test("an expired token is a 401 that says so, also when it was good before", async () => {
    const token = await world().token({ company: "acme", type: "PBX", subject: "pbx", ttlSeconds: 60 });
    expect((await call("GET", "/v2/conversations/channels", {}, token)).status).toBe(200);
    world().advance(61_000);
    const { status, body } = await call("GET", "/v2/conversations/channels", {}, token);
    expect([status, body.message]).toEqual([401, "The token has expired: get a new one."]);
  });

  test.each([
    ["malformed JSON", '{"invitees": [', "JSON"],
    ["no JSON at all", "hello", "JSON"],
    ["a list", "[1]", "object"],
    ["a text", '"x"', "object"],
    ["null", "null", "object"],
    ["nothing", undefined, "invitees"],
  ])("a body that is %s is a 400 that says what is wrong", async (_, body, word) => {
    const init = body === undefined ? {} : json(body);
    const answer = await call("POST", INVITE, init, await pbxToken());
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(word);
    expect(answer.headers.get("x-amzn-errortype")).toBe("ValidationException");
  });

  test("wrong types and missing parts are named by their path", async () => {
    const body = json({ invitees: [{ email: 5 }, "x", { email: "no-at-sign" }] });
    const answer = await call("POST", INVITE, body, await pbxToken());
    expect(answer.status).toBe(400);
    const paths = answer.body.fieldList?.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["/invitees/0/email", "/invitees/1", "/invitees/2/email"]));
  });

  test("application/json with a charset is accepted; another type is a 415", async () => {
    const token = await pbxToken();
    const body = JSON.stringify({ invitees: [{ email: "a@b.example" }] });
    for (const type of ["application/json; charset=utf-8", "Application/JSON;charset=UTF-8", "application/json"]) {
      expect((await call("POST", INVITE, { body, headers: { "content-type": type } }, token)).status).toBe(200);
    }
    const refused = await call("POST", INVITE, { body, headers: { "content-type": "text/plain" } }, token);
    expect(refused.status).toBe(415);
    expect(refused.body.message).toContain("application/json");
  });

  test("a body over 1 MiB is a 413, announced or not", async () => {
    const token = await pbxToken();
    const large = json({ invitees: [{ email: "a@b.example", name: "x".repeat(1024 * 1024) }] });
    const { status, body } = await call("POST", INVITE, large, token);
    expect(status).toBe(413);
    expect(body.message).toContain("1048576");
    expect(await chunkedUpload(world().address + INVITE, token, 40)).toBe(413);
  });

  test("every answer has a request id; a caller's own is taken over", async () => {
    const own = await call("GET", "/nope", { headers: { "x-request-id": "mine-1" } });
    expect(own.headers.get("x-request-id")).toBe("mine-1");
    const made = await call("GET", "/nope", { headers: { "x-request-id": "not one\u00e9" } });
    expect(made.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("labels are percent-decoded; what can't be decoded is no 500", async () => {
    const token = await pbxToken();
    expect((await call("GET", "/v2/conversations/channels/%C3%A9%2Fx", {}, token)).status).toBe(404);
    for (const path of ["/v2/conversations/channels/%", "/v2/conversations/channels/%ff", "/%c0%ae"]) {
      const { status } = await call("GET", path, {}, token);
      expect([400, 404]).toContain(status);
    }
    const { status, body } = await call("GET", `/v2/conversations/channels/${"x".repeat(3000)}`, {}, token);
    expect([status, body.fieldList?.[0]?.path]).toEqual([400, "/channelId"]);
  });

  test("a query parameter given twice, or of the wrong type, is a 400 that names it", async () => {
    const token = await pbxToken();
    for (const query of ["limit=1&limit=2", "limit=many", "limit=", "offset=1.5"]) {
      const { status, body } = await call("GET", `/v2/conversations/channels?${query}`, {}, token);
      expect(status).toBe(400);
      expect(body.fieldList?.[0]?.path).toBe(query.startsWith("limit") ? "/limit" : "/offset");
    }
  });

  test("members that the model doesn't know are passed over, and reach no prototype", async () => {
    const token = await pbxToken();
    const body = '{"invitees":[{"email":"p@b.example","__proto__":{"name":"polluted"},"x":1}],"constructor":{}}';
    const { status } = await call("POST", INVITE, json(body), token);
    expect(status).toBe(200);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  test("a connection that breaks off in the middle of a body harms nobody", async () => {
    const token = await pbxToken();
    const { port } = new URL(world().address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write(
          `POST ${INVITE} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"inv`,
        );
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on("close", () => resolve());
    });
    expect((await call("GET", "/v2/conversations/channels", {}, token)).status).toBe(200);
  });
});

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ ...claims, aud: "conversations", exp: 9_999_999_999 })}.`;
}

/** Sends pieces of 64 KiB without a Content-Length; gives the status. */
const chunkedUpload = (url: string, token: string, pieces: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    });
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    // The server closes the connection while the rest is on its way.
    sent.on(
      "error",
      (error: NodeJS.ErrnoException) => error.code !== "EPIPE" && error.code !== "ECONNRESET" && reject(error),
    );
    for (let i = 0; i < pieces; i++) sent.write(" ".repeat(64 * 1024));
    sent.end();
  });
