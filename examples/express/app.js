import { configFromEnvironment, conversationsMiddleware, openConversations } from "@wildix/xbees-conversations-server";
import express from "express";

const config = configFromEnvironment(process.env);
const conversations = await openConversations({
  ...config,
  // Where clients reach it: the links to files begin with it.
  publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}/chat`,
});

const app = express();
app.get("/", (_request, response) => response.send("A page of the app's own. The API is under /chat.\n"));
app.use("/chat", conversationsMiddleware(conversations));

const server = app.listen(config.port, config.host, () => console.log(`http://${config.host}:${config.port}`));

process.once("SIGTERM", async () => {
  conversations.drain();
  server.close();
  await conversations.close();
});
