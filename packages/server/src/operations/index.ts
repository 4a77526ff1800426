import type { OperationName } from "@wildix/xbees-conversations-server-sdk";
import { HttpProblem } from "../http/problem";
import type { Handlers } from "../pipeline/call";
import { AddChannelMember } from "./AddChannelMember";
import { AddChannelMembers } from "./AddChannelMembers";
import { CreateGroupChannel } from "./CreateGroupChannel";
import { DeleteChannel } from "./DeleteChannel";
import { DeleteChannelMember } from "./DeleteChannelMember";
import { DeleteMessage } from "./DeleteMessage";
import { DeleteMessageReaction } from "./DeleteMessageReaction";
import { GetChannel } from "./GetChannel";
import { GetChannelMember } from "./GetChannelMember";
import { GetDirectChannelId } from "./GetDirectChannelId";
import { GetMessage } from "./GetMessage";
import { GetOrCreateDirectChannel } from "./GetOrCreateDirectChannel";
import { Invite } from "./Invite";
import { ListChannelMembers } from "./ListChannelMembers";
import { ListChannels } from "./ListChannels";
import { ListMessageReactions } from "./ListMessageReactions";
import { ListMessages } from "./ListMessages";
import { ListPinnedMessages } from "./ListPinnedMessages";
import { PartialUpdateChannel } from "./PartialUpdateChannel";
import { PartialUpdateMessage } from "./PartialUpdateMessage";
import { PinMessage } from "./PinMessage";
import { SendMessage } from "./SendMessage";
import { SendMessageReaction } from "./SendMessageReaction";
import { UnpinMessage } from "./UnpinMessage";
import { UpdateChannel } from "./UpdateChannel";
import { UpdateMessage } from "./UpdateMessage";

const handled: Omit<Handlers, Pending> = {
  AddChannelMember,
  AddChannelMembers,
  CreateGroupChannel,
  DeleteChannel,
  DeleteChannelMember,
  DeleteMessage,
  DeleteMessageReaction,
  GetChannel,
  GetChannelMember,
  GetDirectChannelId,
  GetMessage,
  GetOrCreateDirectChannel,
  Invite,
  ListChannelMembers,
  ListChannels,
  ListMessageReactions,
  ListMessages,
  ListPinnedMessages,
  PartialUpdateChannel,
  PartialUpdateMessage,
  PinMessage,
  SendMessage,
  SendMessageReaction,
  UnpinMessage,
  UpdateChannel,
  UpdateMessage,
};

/** Operations that this version doesn't offer: they answer 501. */
const pending = [
  "AssignChannel",
  "CreateInboxTag",
  "CreateKiteChannel",
  "DeleteInboxTag",
  "DescribeEvent",
  "GetActionTriggerResult",
  "GetFilePresignedDownloadUrl",
  "GetInboxState",
  "GetOrCreateSmsChannel",
  "GetOrCreateTelephonyChannel",
  "GetOrCreateWhatsAppChannel",
  "GetSmsChannelId",
  "GetTelephonyChannelId",
  "GetToken",
  "GetUploadedFileInfo",
  "GetWhatsAppChannelId",
  "HideChannel",
  "JoinChannel",
  "LeaveChannel",
  "ListChannelMembersReadStatus",
  "ListInboxTaggedChannels",
  "ListInboxTags",
  "MarkRead",
  "MarkUnread",
  "PinChannel",
  "QueryChannels",
  "ScheduleExternalFlagAdjustmentJob",
  "SendActionTriggerResult",
  "SendGiphy",
  "SendSystemMessage",
  "SendTypingStart",
  "SendTypingStop",
  "ShowChannel",
  "TagChannel",
  "TriggerMessageAction",
  "UnpinChannel",
  "UntagChannel",
  "UpdateInboxTag",
  "UploadFile",
] as const satisfies readonly OperationName[];

type Pending = (typeof pending)[number];

const refuse = async (): Promise<never> => {
  throw new HttpProblem(501, "NotImplementedException", "This version of the service doesn't offer the operation.");
};

/** The only registration: what each operation of the model does. Leaving one out doesn't compile. */
export const handlers: Handlers = {
  ...handled,
  ...(Object.fromEntries(pending.map((name) => [name, refuse])) as unknown as Pick<Handlers, Pending>),
};
