// Answers each send with the same message: what is measured is whoever calls. Prints its port.
import { createServer } from "node:http";

const message = {
  message: {
    text: "A message as people write them: one sentence, neither very short nor very long.",
    messageId: "0190a000000070008000000000000001",
    channelId: "00000000-0000-4000-8000-000000000000",
    createdAt: "2026-03-02T09:15:00.120Z",
    user: { id: "u00000000001", name: "Ann", email: "ann@example.com", createdAt: "2026-03-02T09:15:00.120Z" },
    type: "regular",
  },
};
const body = JSON.stringify(message);

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
