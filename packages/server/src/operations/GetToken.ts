import { actingUserId } from "../pipeline/acting-user";
import { prepared } from "../pipeline/call";
import { isGuest } from "../rules/access";

export const GetToken = prepared<"GetToken", string>({
  // Signing is no work for the store.
  prepare: ({ clientId }, { company, actor, services }) =>
    services.issuer.issueStreamToken({
      userId: actingUserId({ actor }),
      company,
      guest: isGuest(actor),
      clientId,
    }),
  handle: async (_input, _call, token) => ({ token }),
});
