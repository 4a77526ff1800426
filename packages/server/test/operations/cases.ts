import { type OperationName, operations } from "@wildix/xbees-conversations-server-sdk";
import { fillMembers, fillPins, fillTagged, fillTags, fillUnread, type Scenario } from "./scenario";

/** Those of the conversations API; `../admin` has those of the administrators' API. */
export type ConversationsOperation = {
  [K in OperationName]: (typeof operations)[K]["administrative"] extends true ? never : K;
}[OperationName];

/** Errors that every operation has; the runner provokes them alike for all of them. */
export type CommonError =
  | "ForbiddenException"
  | "InternalServerException"
  | "RateLimitExceededException"
  | "ServiceUnavailableException"
  | "UnauthorizedException"
  | "ValidationException";

/** What an operation models besides: `ChannelNotFoundException` is provoked by the runner, too. */
type OwnError<K extends ConversationsOperation> = Exclude<
  (typeof operations)[K]["errors"][number],
  CommonError | "ChannelNotFoundException"
>;

type Input = Record<string, unknown>;
type Caller = "ann" | "bob" | "pbx" | "s2s" | "bot";

export interface Case<K extends ConversationsOperation> {
  /** Who calls; ann, who is the channel's supervisor, unless it is said. */
  readonly as?: Caller;
  /** An input that succeeds. */
  readonly success: (scenario: Scenario) => Input;
  /** Members that make the input one that the model refuses; null for an operation that takes none. */
  readonly invalid: Input | null;
  /** Members that provoke each error; for a conflict of keys, those that make it another call. */
  readonly errors: { readonly [E in OwnError<K>]: (scenario: Scenario) => Input | Promise<Input> };
}

const NOBODY = "nobodyknowsm";
const NEVER = "0".repeat(32);
const TOO_LONG = "x".repeat(65);
const ofChannel = ({ channelId }: Scenario): Input => ({ channelId });
const ofMessage = ({ channelId, messageId }: Scenario): Input => ({ channelId, messageId });
const ofOwnMessage = ({ channelId, ownMessageId }: Scenario): Input => ({ channelId, messageId: ownMessageId });
const parties = { service: "+390451234567", serviceRecipient: "+390457654321" };
const noMessage = () => ({ messageId: NEVER });
const noUser = { UserNotFoundException: () => ({ members: [NOBODY] }) };
const invalidUser = { userId: TOO_LONG };

/** One case for each operation of the model: leaving one out, or one of its errors, doesn't compile. */
export const cases: { readonly [K in ConversationsOperation]: Case<K> } = {
  AddChannelMember: {
    success: (s) => ({ channelId: s.channelId, memberId: s.dan.id }),
    invalid: invalidUser,
    errors: { UserNotFoundException: () => ({ memberId: NOBODY }) },
  },
  AddChannelMembers: {
    success: (s) => ({ channelId: s.channelId, members: [s.dan.id] }),
    invalid: invalidUser,
    errors: noUser,
  },
  AssignChannel: {
    success: (s) => ({ channelId: s.channelId, assigneeId: s.bob.id }),
    invalid: invalidUser,
    errors: { UserNotFoundException: () => ({ assigneeId: NOBODY }) },
  },
  CreateGroupChannel: {
    success: (s) => ({ members: [s.bob.id], subject: "group" }),
    invalid: invalidUser,
    errors: { ...noUser, IdempotencyConflictException: () => ({ subject: "another" }) },
  },
  CreateInboxTag: {
    success: () => ({ name: "later" }),
    invalid: { name: "" },
    errors: {
      IdempotencyConflictException: () => ({ name: "another" }),
      TagsLimitReachedException: async (s) => {
        await fillTags(s, operations.CreateInboxTag.capacity);
        return {};
      },
    },
  },
  CreateKiteChannel: {
    success: (s) => ({ targetId: s.bob.id, initialMessage: { text: "hello" } }),
    invalid: { targetId: "" },
    errors: { IdempotencyConflictException: () => ({ initialMessage: { text: "another" } }) },
  },
  DeleteChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  DeleteChannelMember: {
    success: (s) => ({ channelId: s.channelId, memberId: s.bob.id }),
    invalid: invalidUser,
    errors: {},
  },
  DeleteInboxTag: { success: ({ tagId }) => ({ tagId }), invalid: invalidUser, errors: {} },
  DeleteMessage: { success: ofOwnMessage, invalid: invalidUser, errors: {} },
  DeleteMessageReaction: {
    success: (s) => ({ ...ofMessage(s), reactionType: "heart" }),
    invalid: { reactionType: "shrug" },
    errors: { MessageNotFoundException: noMessage },
  },
  DescribeEvent: { success: () => ({}), invalid: null, errors: {} },
  GetActionTriggerResult: {
    as: "bob",
    success: ({ triggerId }) => ({ triggerId }),
    invalid: { triggerId: TOO_LONG },
    errors: { ActionTriggerNotFoundException: () => ({ triggerId: NEVER }) },
  },
  GetChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  GetChannelMember: {
    success: (s) => ({ channelId: s.channelId, memberId: s.bob.id }),
    invalid: invalidUser,
    errors: { ChannelMemberNotFoundException: () => ({ memberId: NOBODY }) },
  },
  GetDirectChannelId: {
    success: (s) => ({ memberId: s.bob.id }),
    invalid: { memberId: TOO_LONG },
    errors: { UserNotFoundException: () => ({ memberId: NOBODY }) },
  },
  GetFilePresignedDownloadUrl: {
    success: (s) => ({ ...ofOwnMessage(s), fileId: s.fileId }),
    invalid: invalidUser,
    errors: { MessageNotFoundException: noMessage, FileNotFoundException: () => ({ fileId: NEVER }) },
  },
  GetInboxState: { success: () => ({}), invalid: invalidUser, errors: {} },
  GetMessage: { success: ofMessage, invalid: invalidUser, errors: { MessageNotFoundException: noMessage } },
  GetOrCreateDirectChannel: {
    success: (s) => ({ memberId: s.bob.id }),
    invalid: { memberId: TOO_LONG },
    errors: { UserNotFoundException: () => ({ memberId: NOBODY }) },
  },
  GetOrCreateSmsChannel: { success: () => parties, invalid: { service: "" }, errors: {} },
  GetOrCreateTelephonyChannel: { success: () => parties, invalid: { service: "" }, errors: {} },
  GetOrCreateWhatsAppChannel: { success: () => parties, invalid: { service: "" }, errors: {} },
  GetSmsChannelId: { success: () => parties, invalid: { service: "" }, errors: {} },
  GetTelephonyChannelId: { success: () => parties, invalid: { service: "" }, errors: {} },
  GetWhatsAppChannelId: { success: () => parties, invalid: { service: "" }, errors: {} },
  GetToken: { success: () => ({ clientId: "app" }), invalid: { clientId: "" }, errors: {} },
  GetUploadedFileInfo: {
    success: (s) => ({ channelId: s.channelId, fileId: s.fileId }),
    invalid: invalidUser,
    errors: { FileNotFoundException: () => ({ fileId: NEVER }) },
  },
  HideChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  Invite: {
    success: (s) => ({ invitees: [{ email: `guest@${s.company}.test` }] }),
    invalid: { invitees: [] },
    errors: { IdempotencyConflictException: () => ({ invitees: [{ email: "another@guest.test" }] }) },
  },
  JoinChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  LeaveChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  ListChannelMembers: { success: ofChannel, invalid: { limit: 0 }, errors: {} },
  ListChannelMembersReadStatus: {
    success: ofChannel,
    invalid: invalidUser,
    errors: {
      ReadStatusUnavailableException: async (s) => ({
        channelId: await fillMembers(s, operations.ListChannelMembersReadStatus.capacity),
      }),
    },
  },
  ListChannels: { success: () => ({}), invalid: { limit: 101 }, errors: {} },
  ListInboxTaggedChannels: {
    success: ({ tagId }) => ({ tagId }),
    invalid: invalidUser,
    errors: { TagNotFoundException: () => ({ tagId: NEVER }) },
  },
  ListInboxTags: { success: () => ({}), invalid: invalidUser, errors: {} },
  ListMessageReactions: {
    success: ofMessage,
    invalid: { offset: -1 },
    errors: { MessageNotFoundException: noMessage },
  },
  ListMessages: { success: ofChannel, invalid: { limit: 0 }, errors: {} },
  ListPinnedMessages: { success: ofChannel, invalid: { limit: 0 }, errors: {} },
  MarkRead: { success: ofMessage, invalid: invalidUser, errors: {} },
  MarkUnread: {
    success: ofMessage,
    invalid: invalidUser,
    errors: {
      MarkUnreadChannelsLimitReachedException: async (s) => {
        await fillUnread(s, operations.MarkUnread.capacity);
        return {};
      },
    },
  },
  PartialUpdateChannel: {
    success: (s) => ({ channelId: s.channelId, set: { subject: "new" } }),
    invalid: { set: { subject: "" } },
    errors: {},
  },
  PartialUpdateMessage: {
    success: (s) => ({ ...ofOwnMessage(s), set: { text: "new" } }),
    invalid: { unset: ["everything"] },
    errors: { MessageNotFoundException: noMessage },
  },
  PinChannel: {
    success: ofChannel,
    invalid: invalidUser,
    errors: {
      PinnedChannelsLimitReachedException: async (s) => {
        await fillPins(s, operations.PinChannel.capacity);
        return {};
      },
    },
  },
  PinMessage: {
    success: ofMessage,
    invalid: { expiresAfter: 0 },
    errors: { MessageNotFoundException: noMessage },
  },
  QueryChannels: { success: () => ({ query: {} }), invalid: { query: { createdAfter: "yesterday" } }, errors: {} },
  ScheduleExternalFlagAdjustmentJob: {
    as: "pbx",
    success: (s) => ({ userId: s.ann.id }),
    invalid: invalidUser,
    errors: { IdempotencyConflictException: (s) => ({ userId: s.bob.id }) },
  },
  SendActionTriggerResult: {
    as: "bot",
    success: ({ triggerId }) => ({ triggerId, result: { approved: true } }),
    invalid: { triggerId: TOO_LONG },
    errors: { ActionTriggerNotFoundException: () => ({ triggerId: NEVER }) },
  },
  SendGiphy: {
    success: (s) => ({ channelId: s.channelId, text: "cat" }),
    invalid: { text: "" },
    errors: { IdempotencyConflictException: () => ({ text: "dog" }) },
  },
  SendMessage: {
    success: (s) => ({ channelId: s.channelId, text: "hello" }),
    invalid: { text: "x".repeat(10_001) },
    errors: { IdempotencyConflictException: () => ({ text: "another" }) },
  },
  SendMessageReaction: {
    success: (s) => ({ ...ofMessage(s), reactionType: "heart" }),
    invalid: { reactionType: "shrug" },
    errors: { MessageNotFoundException: noMessage },
  },
  SendSystemMessage: {
    as: "s2s",
    success: (s) => ({ channelId: s.channelId, text: "maintenance" }),
    invalid: { text: "", event: "no JSON" },
    errors: { IdempotencyConflictException: () => ({ text: "another" }) },
  },
  SendTypingStart: { success: ofChannel, invalid: invalidUser, errors: {} },
  SendTypingStop: { success: ofChannel, invalid: invalidUser, errors: {} },
  ShowChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  TagChannel: {
    success: (s) => ({ channelId: s.channelId, tagId: s.tagId }),
    invalid: invalidUser,
    errors: {
      TagNotFoundException: () => ({ tagId: NEVER }),
      TaggedChannelsLimitReachedException: async (s) => {
        await fillTagged(s, operations.TagChannel.capacity);
        return {};
      },
    },
  },
  TriggerMessageAction: {
    success: (s) => ({ ...ofMessage(s), actionId: "approve" }),
    invalid: invalidUser,
    errors: {
      MessageNotFoundException: noMessage,
      IdempotencyConflictException: (s) => ({ messageId: s.ownMessageId }),
    },
  },
  UnpinChannel: { success: ofChannel, invalid: invalidUser, errors: {} },
  UnpinMessage: { success: ofMessage, invalid: invalidUser, errors: { MessageNotFoundException: noMessage } },
  UntagChannel: {
    success: (s) => ({ channelId: s.channelId, tagId: s.tagId }),
    invalid: invalidUser,
    errors: { TagNotFoundException: () => ({ tagId: NEVER }) },
  },
  UpdateChannel: {
    success: (s) => ({ channelId: s.channelId, subject: "replaced" }),
    invalid: { subject: "" },
    errors: noUser,
  },
  UpdateInboxTag: {
    success: ({ tagId }) => ({ tagId, name: "renamed" }),
    invalid: { name: "" },
    errors: { TagNotFoundException: () => ({ tagId: NEVER }) },
  },
  UpdateMessage: {
    success: (s) => ({ ...ofOwnMessage(s), text: "replaced" }),
    invalid: { text: "x".repeat(10_001) },
    errors: { MessageNotFoundException: noMessage },
  },
  UploadFile: {
    success: (s) => ({ channelId: s.channelId, name: "a.txt" }),
    invalid: { name: "" },
    errors: { IdempotencyConflictException: () => ({ name: "b.txt" }) },
  },
};
