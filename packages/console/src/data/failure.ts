import { ConversationsServiceException, ValidationException } from "@wildix/xbees-conversations-client";

/** The service said no, and would say it again: repeating the call makes no sense. */
export const isRefusal = (error: unknown): error is ConversationsServiceException => {
  if (!(error instanceof ConversationsServiceException)) return false;
  const status = error.$metadata.httpStatusCode ?? 0;
  return status >= 400 && status < 500 && status !== 401 && status !== 408 && status !== 429;
};

export const isUnauthorized = (error: unknown): boolean =>
  error instanceof ConversationsServiceException && error.$metadata.httpStatusCode === 401;

/** What went wrong, for people to read: what the service says, or that it wasn't reached. */
export function describeFailure(error: unknown): string {
  if (error instanceof ValidationException && error.fieldList?.length) {
    return error.fieldList.map(({ path, message }) => `${path}: ${message}`).join(" ");
  }
  if (error instanceof ConversationsServiceException) return error.message;
  if (error instanceof TypeError) return "The service can't be reached. Is the network there?";
  return error instanceof Error ? error.message : String(error);
}
