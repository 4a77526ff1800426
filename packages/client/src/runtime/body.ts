/** A body as some handler of requests gives it. */
interface NodeStream {
  on(event: "data", listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "aborted" | "close", listener: () => void): unknown;
}

const isNodeStream = (body: object): body is NodeStream => "on" in body && typeof body.on === "function";
const hasText = (body: object): body is { text(): Promise<string> } =>
  "text" in body && typeof body.text === "function";

/** The text of an answer's body: a string, bytes, a blob, a stream of the web or of Node. */
export async function textOf(body: unknown): Promise<string> {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new TextDecoder().decode(body);
  if (typeof body === "object" && hasText(body)) return body.text();
  if (typeof body === "object" && isNodeStream(body)) return textOfStream(body);
  return new Response(body as ReadableStream).text();
}

function textOfStream(stream: NodeStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    let text = "";
    stream.on("data", (chunk) => {
      text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    });
    stream.on("end", () => resolve(text + decoder.decode()));
    stream.on("error", reject);
    stream.on("close", () => reject(new Error("The connection was closed in the middle of the answer.")));
  });
}
