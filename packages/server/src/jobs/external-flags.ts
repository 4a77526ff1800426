import type { JobPayloads } from "../domain/jobs";
import { type EventRecorder, recordingEvents } from "../events/recorder";
import { hasOutsideParty, isOutside } from "../rules/access";
import { lockChannel, setChannelExternal } from "../store/channels";
import { listChannelIdsAfter, listChannelIdsOfUser, listMemberHomes } from "../store/external-flags";
import { setMemberOutside } from "../store/members";
import type { ChannelRow } from "../store/schema";
import type { Store, WriteTx } from "../store/store";
import type { JobBody } from "./job";

/** How many channels are looked at in one unit of work: each may have thousands of members. */
const CHANNELS = 20;

/** Works out anew who of the members is from outside, and which channels are external. */
export const externalFlags: JobBody<JobPayloads["external-flags"]> = {
  run: async (job) => {
    const { company, payload, services } = job;
    for await (const ids of channelIds(services.store, company, payload.userId)) {
      await job.portion((tx, now) =>
        recordingEvents({ tx, company, now, services }, async (call) => {
          for (const id of ids) await settleChannel(call, id);
        }),
      );
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

interface Call {
  readonly tx: WriteTx;
  readonly company: string;
  readonly events: EventRecorder;
}

async function settleChannel({ tx, company, events }: Call, id: string): Promise<void> {
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
  const settled: ChannelRow = { ...channel, external: external ? 1 : 0 };
  await tx.run(setChannelExternal, { company, id, external: settled.external });
  events.channelUpdated(settled);
}
