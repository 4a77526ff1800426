import { ConversationsClient } from "./client";
import * as generated from "./generated/Conversations";

export interface Conversations extends generated.Conversations {}

/**
 * The same client with a method for each operation. It is the shorter way to write calls; but a bundle then has
 * the code of all operations, not only of those that are used.
 *
 * @example
 * const conversations = new Conversations({ token });
 * const { message } = await conversations.sendMessage({ channelId, text: "Hello" });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are those of the generated class, added below.
export class Conversations extends ConversationsClient {}

const { constructor: _, ...operations } = Object.getOwnPropertyDescriptors(generated.Conversations.prototype);
Object.defineProperties(Conversations.prototype, operations);
