import { ConversationsAdminServiceException } from "@wildix/xbees-conversations-admin-client";
import { ConversationsServiceException } from "@wildix/xbees-conversations-client";

type Answered = ConversationsServiceException | ConversationsAdminServiceException;

const isAnswer = (error: unknown): error is Answered =>
  error instanceof ConversationsServiceException || error instanceof ConversationsAdminServiceException;

interface Fields {
  readonly fieldList?: readonly { readonly path: string; readonly message: string }[];
}

/** The service said no, and would say it again: repeating the call makes no sense. */
export const isRefusal = (error: unknown): error is Answered => {
  if (!isAnswer(error)) return false;
  const status = error.$metadata.httpStatusCode ?? 0;
  return status >= 400 && status < 500 && status !== 401 && status !== 408 && status !== 429;
};

export const isUnauthorized = (error: unknown): boolean => isAnswer(error) && error.$metadata.httpStatusCode === 401;

/** What browsers call it when a request doesn't get through. */
const NETWORK = /failed to fetch|networkerror|load failed|network/i;

/** What went wrong, for people to read: what the service says, or that it wasn't reached. */
export function describeFailure(error: unknown): string {
  if (isAnswer(error)) {
    const { fieldList = [] } = error as Fields;
    return fieldList.length > 0 ? fieldList.map(({ path, message }) => `${path}: ${message}`).join(" ") : error.message;
  }
  if (error instanceof TypeError && NETWORK.test(error.message))
    return "The service can't be reached. Is the network there?";
  return error instanceof Error ? error.message : String(error);
}
