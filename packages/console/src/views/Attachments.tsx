import {
  GetFilePresignedDownloadUrlCommand,
  type Message,
  type MessageAttachment,
} from "@wildix/xbees-conversations-client";
import { Download, File } from "lucide-react";
import { useEffect, useState } from "react";
import { useApp, useAttempt } from "../components/context";
import { formats } from "../components/time";

/** A picture is shown at most this large, in pixels. */
const LARGEST = 320;

export function Attachments({ message }: { message: Message }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  // Events have no links to pictures, as those are good for 15 minutes only.
  const lacking = message.attachments?.some(({ width, thumbnail }) => width !== undefined && !thumbnail) ?? false;
  useEffect(() => {
    if (lacking) void chat.messages.freshPictures(message);
  }, [chat, message, lacking]);
  const open = ({ id, name }: MessageAttachment) =>
    attempt(async () => {
      const { channelId, messageId } = message;
      const { presignedDownloadUrl } = await chat.client.send(
        new GetFilePresignedDownloadUrlCommand({ channelId, messageId, fileId: id }),
      );
      const link = document.createElement("a");
      Object.assign(link, { href: presignedDownloadUrl, download: name, target: "_blank", rel: "noopener" });
      link.click();
    });
  return (
    <ul className="attachments">
      {message.attachments?.map((attachment) => (
        <li key={attachment.id}>
          <button type="button" className="attachment" onClick={() => void open(attachment)} tabIndex={-1}>
            {attachment.thumbnail ? (
              <Picture attachment={attachment} onGone={() => void chat.messages.freshPictures(message)} />
            ) : (
              <FileCard attachment={attachment} />
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The room that a picture will take, so that nothing moves when it is there. */
const shownSize = ({ width = LARGEST, height = LARGEST }: MessageAttachment) => {
  const scale = Math.min(1, LARGEST / width, LARGEST / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

function Picture({ attachment, onGone }: { attachment: MessageAttachment; onGone: () => void }) {
  const { thumbnail } = attachment;
  const [gone, setGone] = useState<string>();
  if (gone === thumbnail) return <FileCard attachment={attachment} />;
  return (
    <img
      className="attachment-picture"
      src={thumbnail}
      alt={attachment.name}
      {...shownSize(attachment)}
      onError={() => {
        setGone(thumbnail);
        onGone();
      }}
    />
  );
}

const FileCard = ({ attachment: { name, size } }: { attachment: MessageAttachment }) => (
  <span className="attachment-file">
    <File size={22} strokeWidth={1.6} aria-hidden="true" />
    <span>
      <span className="attachment-name">{name}</span>
      <span className="muted">{formats.size(size)}</span>
    </span>
    <Download size={16} aria-hidden="true" />
  </span>
);
