import type { JobPayloads } from "../domain/jobs";
import { hasOutsideParty, isOutside } from "../rules/access";
import { lockChannel, setChannelExternal } from "../store/channels";
import { listChannelIdsAfter, listChannelIdsOfUser, listMemberHomes } from "../store/external-flags";
import { setMemberOutside } from "../store/members";
import type { Store, WriteTx } from "../store/store";
import type { JobBody } from "./job";

/** How many channels are looked at in one unit of work: each may have thousands of members. */
const CHANNELS = 20;

/** Works out anew who of the members is from outside, and which channels are external. */
export const externalFlags: JobBody<JobPayloads["external-flags"]> = {
  run: async (job) => {
    const { company, payload, services } = job;
    for await (const ids of channelIds(services.store, company, payload.userId)) {
      await job.portion(async (tx) => {
        for (const id of ids) await settleChannel(tx, company, id);
      });
    }
  },
};

/** The user's channels, or the company's, a few at a time, in the order in which they are locked. */
async function* channelIds(store: Store, company: string, userId: string | undefined): AsyncGenerator<string[]> {
  if (userId !== undefined) {
    const rows = await store.read((tx) => tx.all(listChannelIdsOfUser, { company, user_id: userId }));
    const ids = rows.map(({ channel }) => channel).sort();
    for (let from = 0; from < ids.length; from += CHANNELS) yield ids.slice(from, from + CHANNELS);
    return;
  }
  for (let after = ""; ; ) {
    const from = { company, after, limit: CHANNELS };
    const ids = (await store.read((tx) => tx.all(listChannelIdsAfter, from))).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}

async function settleChannel(tx: WriteTx, company: string, id: string): Promise<void> {
  const channel = await tx.one(lockChannel, { company, id });
  if (!channel) return;
  const members = await tx.all(listMemberHomes, { company, channel: id });
  let external = hasOutsideParty(channel);
  for (const member of members) {
    const outside = isOutside(company, member) ? 1 : 0;
    external ||= outside === 1;
    if (outside === member.outside) continue;
    await tx.run(setMemberOutside, { company, channel: id, user_id: member.user_id, outside });
  }
  if (external === (channel.external === 1)) return;
  await tx.run(setChannelExternal, { company, id, external: external ? 1 : 0 });
}
