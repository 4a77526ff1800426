import { Fragment } from "react";

const LINK = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}])/gu;

/** A text as it was written, with its addresses as links. No markup is interpreted. */
export const RichText = ({ text }: { text: string }) => (
  <>
    {text.split(LINK).map((part, index) =>
      index % 2 === 1 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which has no others
        <a key={index} href={part} target="_blank" rel="noopener noreferrer">
          {part}
        </a>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which has no others
        <Fragment key={index}>{part}</Fragment>
      ),
    )}
  </>
);
