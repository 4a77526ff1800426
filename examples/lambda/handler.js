import { configFromEnvironment, conversationsLambda, openConversations } from "@wildix/xbees-conversations-server";

export const handler = conversationsLambda(() => openConversations(configFromEnvironment(process.env)));
