import type { Handler } from "../pipeline/call";
import { presentChannels } from "../present/channels";
import { byActivity, listCompanyChannels, listCopiedChannels, listLargeChannels } from "../store/channel-lists";

export const ListChannels: Handler<"ListChannels"> = async ({ limit, offset }, call) => {
  const { company, tx, actor } = call;
  if (actor.kind === "company") {
    const rows = await tx.all(listCompanyChannels, { company, limit, offset });
    return { channels: await presentChannels(call, rows) };
  }
  const from = { company, user_id: actor.id, top: offset + limit };
  const rows = (await Promise.all([tx.all(listCopiedChannels, from), tx.all(listLargeChannels, from)])).flat();
  return { channels: await presentChannels(call, rows.sort(byActivity).slice(offset, offset + limit)) };
};
