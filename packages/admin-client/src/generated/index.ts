// smithy-typescript generated code
/* eslint-disable */
/**
 * What administrators of a company do by program: webhooks and their deliveries, the keys that bots and systems call
 * with, bots, jobs, and the log of what was changed. The command line of the server does the same.
 *
 * ## Authentication
 *
 * Every call carries a bearer token or a key: `Authorization: Bearer …`. Without one, or with one that is expired or
 * doesn't verify, the answer is `UnauthorizedException`. Two kinds of callers are admitted:
 *
 * - trusted internal services (`S2S`) whose token has the operation's scope, `messaging:*` or `*:*`;
 * - whoever else's token or key has the scope `*:*`, guests of web widgets excepted.
 *
 * Anybody else gets `ForbiddenException`. Such a credential makes keys that may do everything in its company: keep it
 * where nobody else reads it, and never in a page.
 *
 * ## One company
 *
 * A call is about the company of its credential alone. What is another company's looks like what doesn't exist.
 *
 * ## Secrets
 *
 * A key and a webhook's secret are in the answer of the operation that makes them and nowhere else: keep them at once.
 * Repeating that call with its `Idempotency-Key` within 24 hours gives the same answer again. Neither is ever in the
 * audit log or in the service's own log.
 *
 * ## Audit
 *
 * Every change writes an entry of the audit log in the transaction that makes it, with who made it, as in `S2S:billing`:
 * the type of the credential and its subject.
 *
 * ## Lists, repeating calls, errors
 *
 * They are as in the conversations API: `limit` (1 to 100) and `offset` for lists, each in a total order; an
 * `Idempotency-Key` for what makes something new; errors are JSON objects with a `message` that says what to change,
 * and their name in the header `X-Amzn-ErrorType`. Calls are limited by the service's ceiling, 600 a minute unless
 * whoever runs the service has set another.
 *
 * @packageDocumentation
 */
export * from "./ConversationsAdminClient";
export * from "./ConversationsAdmin";
export * from "./commands";
export * from "./schemas/schemas_0";

export * from "./models/enums";
export * from "./models/errors";
export * from "./models/models_0";

export { ConversationsAdminServiceException } from "./models/ConversationsAdminServiceException";
