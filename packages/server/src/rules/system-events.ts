/** What a system message of the service tells programs; `userId`, who did it, is added where it is written. */
export type SystemEvent =
  | { readonly type: "member_joined" }
  | { readonly type: "member_left" }
  | { readonly type: "member_added"; readonly memberIds: readonly string[] }
  | { readonly type: "member_removed"; readonly memberIds: readonly string[] }
  | { readonly type: "channel_renamed"; readonly subject?: string | undefined }
  | {
      readonly type: "channel_assigned";
      readonly assigneeId?: string | undefined;
      readonly service?: string | undefined;
    }
  | { readonly type: "channel_unassigned" }
  | { readonly type: "message_pinned"; readonly messageId: string }
  | { readonly type: "message_unpinned"; readonly messageId: string };
