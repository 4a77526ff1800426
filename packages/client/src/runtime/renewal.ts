import type {
  FinalizeHandler,
  HandlerExecutionContext,
  MetadataBearer,
  Pluggable,
  SelectedHttpAuthScheme,
  TokenIdentity,
  TokenIdentityProvider,
} from "@smithy/types";
import { getSmithyContext } from "@smithy/util-middleware";

/** The client's current token; with `forceRefresh`, a new one, which calls that ask at the same time share. */
interface RenewableToken {
  readonly token?: TokenIdentityProvider;
}

const unauthorized = 401;

/**
 * Repeats a call that the service answered with 401, once, with a new token.
 *
 * Calls that fail at the same time share one renewal: whoever comes later finds that the client's token isn't the
 * refused one any more, and takes it. Where there is no other token to be had, the caller gets the 401.
 */
export function getTokenRenewalPlugin<Input extends object, Output extends MetadataBearer>(
  config: RenewableToken,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      // Outside of the retries, so that it happens once a call, and the repeated request has retries of its own.
      stack.addRelativeTo(
        (next: FinalizeHandler<Input, Output>, context: HandlerExecutionContext): typeof next =>
          async (args) => {
            try {
              return await next(args);
            } catch (error) {
              const refused = statusOf(error) === unauthorized ? bearerOf(context) : undefined;
              const renewed = refused && (await renew(config, refused.identity as TokenIdentity));
              if (!renewed) throw error;
              getSmithyContext(context).selectedHttpAuthScheme = { ...refused, identity: renewed };
              return next(args);
            }
          },
        { name: "tokenRenewalMiddleware", relation: "before", toMiddleware: "retryMiddleware", override: true },
      ),
  };
}

async function renew({ token }: RenewableToken, refused: TokenIdentity): Promise<TokenIdentity | undefined> {
  for (const options of [{}, { forceRefresh: true }]) {
    const identity = await token?.(options);
    if (identity && identity.token !== refused.token) return identity;
  }
  return undefined;
}

const bearerOf = (context: HandlerExecutionContext): SelectedHttpAuthScheme | undefined => {
  const scheme = getSmithyContext(context).selectedHttpAuthScheme as SelectedHttpAuthScheme | undefined;
  return scheme && "token" in scheme.identity ? scheme : undefined;
};

const statusOf = (error: unknown): number | undefined => (error as Partial<MetadataBearer>)?.$metadata?.httpStatusCode;
