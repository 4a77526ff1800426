// A server of Server-Sent Events written by hand on `node:http`: what is posted goes to all who listen, as an event with an envelope.
// It checks nothing and keeps nothing.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";

const streams = new Set();
let position = 0;

const server = createServer((request, response) => {
  if (request.method === "GET") return listen(response);
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    publish(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": 2 });
    response.end("{}");
  });
});

function listen(response) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(`id: ${position}\nevent: ready\ndata: {}\n\n`);
  streams.add(response);
  response.on("close", () => streams.delete(response));
}

function publish(data) {
  position += 1;
  const envelope = { id: randomUUID(), type: "chat:message:new", company: "bench", time: Date.now(), data };
  const frame = Buffer.from(`id: ${position}\nevent: chat:message:new\ndata: ${JSON.stringify(envelope)}\n\n`);
  for (const response of streams) response.write(frame);
}

server.listen(Number(process.env.PORT), process.env.HOST);
process.once("SIGTERM", () => process.exit(0));
