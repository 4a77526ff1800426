import { ConversationsAdminClient } from "./client";
import * as generated from "./generated/ConversationsAdmin";

export interface ConversationsAdmin extends generated.ConversationsAdmin {}

/**
 * The same client with a method for each operation: the shorter way to write calls.
 *
 * @example
 * const admin = new ConversationsAdmin({ token });
 * const { webhooks } = await admin.listWebhooks({});
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are those of the generated class, added below.
export class ConversationsAdmin extends ConversationsAdminClient {}

const { constructor: _, ...operations } = Object.getOwnPropertyDescriptors(generated.ConversationsAdmin.prototype);
Object.defineProperties(ConversationsAdmin.prototype, operations);
