import { readOwnChannel } from "../domain/channels";
import { announceFile } from "../domain/files";
import { invalid } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import { prepared } from "../pipeline/call";
import { newId } from "../rules/ids";

interface Announced {
  readonly id: string;
  readonly url: string;
}

export const UploadFile = prepared<"UploadFile", Announced>({
  prepare: async (_, { company, services }) => {
    const id = newId();
    return { id, url: await services.files.uploadLink({ company, id }) };
  },
  handle: async ({ channelId, name }, call, { id, url }) => {
    const owner = actingUserId(call);
    if (!isPlainName(name)) throw invalid("/name", "This names a directory: give the name of a file.");
    const { channel } = await readOwnChannel(call, channelId);
    await announceFile(call, channel, { id, owner, name });
    return { fileId: id, presignedUploadUrl: url };
  },
});

/** The model's pattern lets these pass: no separators, and still no names that a file can be saved under. */
const isPlainName = (name: string): boolean => name.trim() !== "" && name !== "." && name !== "..";
