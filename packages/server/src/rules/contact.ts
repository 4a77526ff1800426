/** Accounts are told apart by their email without regard to case. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

const SEPARATORS = /[\s.\-/()]/g;
const E164 = /^\+[1-9]\d{1,14}$/;

/**
 * A telephone number in E.164 (`+393331234567`) from the ways it is written with its country code: `+39 333 123-4567`,
 * `0039 333…`. What is none (an extension, a short code, the name of a line) has no such form: undefined.
 *
 * The form is that of ITU-T E.164: a plus sign, and up to 15 digits of which the first isn't zero.
 */
export const e164 = (text: string): string | undefined => {
  const number = text.replace(SEPARATORS, "").replace(/^00/, "+");
  return E164.test(number) ? number : undefined;
};

/** As `e164`, where the text can only be a telephone number: without `+` or `00` it is read as if `+` stood before it. */
export const telephoneNumber = (text: string): string | undefined => e164(text) ?? e164(`+${text}`);

/** A number or line in the form in which it is compared: E.164 where it is a telephone number, else as it was given. */
export const serviceAddress = (text: string): string => e164(text) ?? text.trim();
