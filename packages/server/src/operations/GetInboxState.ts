import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentInbox } from "../present/inbox";
import { readInbox } from "../store/inbox";

export const GetInboxState: Handler<"GetInboxState"> = async (_, call) =>
  presentInbox(await call.tx.all(readInbox, { company: call.company, user_id: actingUserId(call) }));
