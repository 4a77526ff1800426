import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Message, SendGiphyCommand } from "@wildix/xbees-conversations-client";
import { picture } from "./files";
import type { Person } from "./world";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A small GIF provider: it has a picture for every word, unless it is told to answer otherwise. */
export interface FakeGiphy {
  readonly config: { readonly apiKey: string; readonly url: string };
  /** What was asked for, as paths with their queries. */
  readonly asked: string[];
  /** How the search, and the picture, are answered from now on; undefined: as they should. */
  search: Answer | undefined;
  image: Answer | undefined;
  send(person: Person, channelId: string, text: string): Promise<Message>;
  close(): Promise<void>;
}

export const sendGiphy = async (person: Person, channelId: string, text: string): Promise<Message> =>
  (await person.client.send(new SendGiphyCommand({ channelId, text }))).message;

export async function createGiphy(): Promise<FakeGiphy> {
  const gif = await picture(400, 200, "gif");
  const server = createServer((request, response) => {
    giphy.asked.push(request.url as string);
    const { pathname } = new URL(request.url as string, "http://giphy");
    if (pathname === "/v1/gifs/search") (giphy.search ?? found)(request, response);
    else if (pathname === "/media/cat.gif") (giphy.image ?? image)(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found: Answer = (_, response) =>
    json(response, { data: [{ images: { original: { url: `${origin}/media/cat.gif` } } }] });
  const image: Answer = (_, response) => response.writeHead(200, { "Content-Type": "image/gif" }).end(gif);
  const giphy: FakeGiphy = {
    config: { apiKey: "secret-key", url: `${origin}/v1` },
    asked: [],
    search: undefined,
    image: undefined,
    send: sendGiphy,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return giphy;
}

export const json = (response: ServerResponse, body: unknown): void => {
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
};
