import type { Message, MessageQuote } from "@wildix/xbees-conversations-client";
import { messagePreview, userDisplayName } from "@wildix/xbees-conversations-utils";
import { File, Paperclip, SendHorizontal, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { IconButton } from "../components/Button";
import { useApp, useAttempt } from "../components/context";
import { formats } from "../components/time";
import { messageOf } from "../data/room";
import type { Intent } from "./ChannelPane";
import type { Upload, Uploads } from "./uploads";

/** What the model allows. */
const LONGEST = 10_000;

interface ComposerProps {
  readonly channelId: string;
  readonly intent: Intent;
  readonly onIntent: (intent: Intent) => void;
  readonly onDone: () => void;
  readonly uploads: Uploads;
}

export function Composer({ channelId, intent, onIntent, onDone, uploads }: ComposerProps) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const [text, setText] = useState(() => chat.drafts.get(channelId) ?? "");
  const input = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const editing = intent.kind === "edit" ? intent.message : undefined;
  const uploading = uploads.list.some(({ attachment, problem }) => !attachment && !problem);
  const hasFiles = uploads.list.some(({ attachment }) => attachment);
  const canSend = !uploading && (text.trim() !== "" || (hasFiles && !editing));

  useEffect(() => {
    if (intent.kind === "edit") setText(intent.message.text ?? "");
    if (intent.kind !== "write") input.current?.focus();
  }, [intent]);

  useEffect(() => {
    if (!editing) chat.drafts.set(channelId, text);
  }, [chat, channelId, text, editing]);

  useEffect(() => () => chat.typing.stop(), [chat]);

  // Where the browser doesn't grow the field with its content.
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = text ? `${field.scrollHeight}px` : "";
  }, [text]);

  const finish = () => {
    setText("");
    chat.typing.sent();
    onDone();
    input.current?.focus();
  };

  const submit = () => {
    if (!canSend) return;
    if (editing) {
      if (text !== editing.text) void attempt(() => chat.messages.edit(editing, text));
      finish();
      return;
    }
    chat.outbox.write({
      channelId,
      ...(text.trim() && { text }),
      ...(intent.kind === "reply" && { quote: quoteOf(intent.message) }),
      attachments: uploads.take(),
    });
    finish();
  };

  const editLast = () => {
    const { rooms, me } = chat.store.get();
    const last = rooms[channelId]?.messages.findLast(({ user, type }) => user.id === me && type === "regular");
    const message = last && messageOf(rooms[channelId], last.messageId);
    if (message) onIntent({ kind: "edit", message });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && intent.kind !== "write") {
      event.preventDefault();
      if (editing) setText("");
      onDone();
    } else if (event.key === "ArrowUp" && text === "" && intent.kind === "write") {
      event.preventDefault();
      editLast();
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {intent.kind !== "write" && (
        <div className="composer-about">
          <div className="composer-about-text">
            <strong>
              {intent.kind === "edit" ? "Edit message" : `Reply to ${userDisplayName(intent.message.user)}`}
            </strong>
            <span>{messagePreview(intent.message)}</span>
          </div>
          <IconButton
            icon={X}
            label={intent.kind === "edit" ? "Don't edit" : "Don't reply"}
            onClick={() => {
              if (editing) setText("");
              onDone();
            }}
          />
        </div>
      )}
      {uploads.list.length > 0 && (
        <ul className="uploads" aria-label="Files of this message">
          {uploads.list.map((upload) => (
            <UploadChip key={upload.key} upload={upload} onRemove={() => uploads.remove(upload.key)} />
          ))}
        </ul>
      )}
      <div className="composer-row">
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            uploads.add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <IconButton
          icon={Paperclip}
          label="Attach files"
          disabled={editing !== undefined}
          onClick={() => picker.current?.click()}
        />
        <textarea
          ref={input}
          className="composer-input"
          rows={1}
          value={text}
          maxLength={LONGEST}
          placeholder={editing ? "Edit the message" : "Write a message"}
          aria-label={editing ? "Edit the message" : "Write a message"}
          onChange={(event) => {
            setText(event.target.value);
            if (!editing && event.target.value.trim()) chat.typing.typed(channelId);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <IconButton
          icon={SendHorizontal}
          label={editing ? "Save" : "Send"}
          className="send"
          type="submit"
          disabled={!canSend}
        />
      </div>
    </form>
  );
}

const quoteOf = ({ messageId, channelId, user, createdAt, text, attachments }: Message): MessageQuote => ({
  messageId,
  channelId,
  user,
  createdAt,
  ...(text !== undefined && { text }),
  ...(attachments && { attachments }),
});

function UploadChip({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const { name, size, progress, attachment, problem } = upload;
  const percent = Math.round(progress * 100);
  return (
    <li className={`upload ${problem ? "upload-failed" : ""}`}>
      {attachment?.thumbnail ? (
        <img className="upload-picture" src={attachment.thumbnail} alt="" />
      ) : (
        <File size={18} aria-hidden="true" />
      )}
      <span className="upload-text">
        <span className="upload-name">{name}</span>
        <span className="muted">
          {problem ?? (attachment ? formats.size(size) : `${percent}% of ${formats.size(size)}`)}
        </span>
      </span>
      {!attachment && !problem && (
        <progress className="upload-progress" max={1} value={progress} aria-label={`Uploading ${name}`} />
      )}
      <IconButton icon={X} label={`Remove ${name}`} onClick={onRemove} />
    </li>
  );
}
