import { configFromEnvironment, conversationsLambda, openConversations } from "@wildix/xbees-conversations-server";

// A function answers and sleeps: realtime streams are for a server beside it.
export const handler = conversationsLambda(() =>
  openConversations({ ...configFromEnvironment(process.env), maxRealtimeStreams: 0 }),
);
