import type {
  FinalizeHandler,
  FinalizeHandlerArguments,
  HttpRequest,
  MetadataBearer,
  Pluggable,
  TokenIdentity,
  TokenIdentityProvider,
} from "@smithy/types";

/** Whose calls these are. */
export interface AuthorizationConfig {
  /** The client's current token; with `forceRefresh`, a new one, which calls that ask at the same time share. */
  readonly token: TokenIdentityProvider;
}

const unauthorized = 401;

/**
 * Gives each call its token, and repeats one that the service answered with 401, once, with a new token.
 *
 * Calls that fail at the same time share one renewal: whoever comes later finds that the client's token isn't the
 * refused one any more, and takes it. Where there is no other token to be had, the caller gets the 401.
 */
export function getAuthorizationPlugin<Input extends object, Output extends MetadataBearer>(
  config: AuthorizationConfig,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      // Outside of the retries, so that it happens once a call, and the repeated request has retries of its own.
      stack.addRelativeTo(
        (next: FinalizeHandler<Input, Output>): typeof next =>
          async (args) => {
            const identity = await config.token();
            try {
              return await next(signed(args, identity));
            } catch (error) {
              const renewed = statusOf(error) === unauthorized ? await renew(config, identity) : undefined;
              if (!renewed) throw error;
              return next(signed(args, renewed));
            }
          },
        {
          name: "authorizationMiddleware",
          aliases: ["tokenRenewalMiddleware", "httpSigningMiddleware"],
          relation: "before",
          toMiddleware: "retryMiddleware",
          tags: ["AUTHORIZATION"],
          override: true,
        },
      ),
  };
}

function signed<Args extends FinalizeHandlerArguments<object>>(args: Args, { token }: TokenIdentity): Args {
  const request = args.request as HttpRequest;
  return { ...args, request: { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } } };
}

async function renew({ token }: AuthorizationConfig, refused: TokenIdentity): Promise<TokenIdentity | undefined> {
  for (const options of [{}, { forceRefresh: true }]) {
    const identity = await token(options);
    if (identity.token !== refused.token) return identity;
  }
  return undefined;
}

const statusOf = (error: unknown): number | undefined => (error as Partial<MetadataBearer>)?.$metadata?.httpStatusCode;
