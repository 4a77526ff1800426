import { createHash } from "node:crypto";
import {
  IdempotencyConflictException,
  isModelledError,
  type OperationDescription,
} from "@wildix/xbees-conversations-server-sdk";
import { credentialKey } from "../auth/credential";
import { findIdempotencyRecord, insertIdempotencyRecord, replaceIdempotencyRecord } from "../store/idempotency";
import type { IdempotencyRow } from "../store/schema";
import { ConflictError, type ReadTx, type WriteTx } from "../store/store";
import type { CallContext } from "./call";
import { fingerprint, seal, unseal } from "./sealed";

/** How long an answer is kept, in milliseconds. */
export const IDEMPOTENCY_PERIOD = 24 * 60 * 60 * 1000;

/**
 * One key of one caller for one operation. What it did and answered is kept in the transaction that did it, so that a repetition
 * gets the same answer on any node, also when both arrive at once. Of an answer with a secret in it nothing is kept that could be
 * read without the key, and of the key its fingerprint.
 */
export class IdempotentCall {
  /** Names the record. */
  private readonly name: { company: string; caller: string; operation: string; key: string };

  private constructor(
    private readonly context: CallContext,
    private readonly operation: OperationDescription,
    private readonly key: string,
    private readonly inputHash: string,
  ) {
    const { company, credential } = context;
    const { name, confidential } = operation;
    this.name = {
      company,
      caller: credentialKey(credential),
      operation: name,
      key: confidential ? fingerprint(key) : key,
    };
  }

  /** Undefined for an operation that takes no key, and for a call without one. */
  static of(operation: OperationDescription, input: unknown, context: CallContext): IdempotentCall | undefined {
    const member = operation.idempotencyToken;
    if (member === undefined) return undefined;
    const { [member]: key, ...rest } = input as Record<string, unknown>;
    if (typeof key !== "string") return undefined;
    const hash = createHash("sha256").update(JSON.stringify(rest)).digest("base64url");
    return new IdempotentCall(context, operation, key, hash);
  }

  /**
   * The answer that the key already got.
   *
   * @throws IdempotencyConflictException when that was for another input.
   */
  async recall(tx: ReadTx): Promise<string | undefined> {
    return this.answerOf(await tx.one(findIdempotencyRecord, this.name));
  }

  private answerOf(record: IdempotencyRow | undefined): string | undefined {
    if (!record || record.created_at <= this.expired()) return undefined;
    if (record.input_hash !== this.inputHash) {
      throw new IdempotencyConflictException({
        message: "This Idempotency-Key was used with another input within 24 hours: use a new key for a new call.",
      });
    }
    return this.operation.confidential ? unseal(record.answer, this.key) : record.answer;
  }

  /** Does the work unless it was done, and keeps its answer in the same transaction. */
  async perform(tx: WriteTx, work: () => Promise<string>): Promise<string> {
    const record = await tx.one(findIdempotencyRecord, this.name);
    const answered = this.answerOf(record);
    if (answered !== undefined) return answered;
    const answer = await work().catch(async (error: unknown) => {
      // The same key, faster on another node, may be why the work is refused: undo this, and give its answer.
      if (isModelledError(error) && (await this.recall(tx)) !== undefined)
        throw new ConflictError("The work was done.");
      throw error;
    });
    await this.remember(tx, answer, record !== undefined);
    return answer;
  }

  /** Where the same key was faster on another node, this is undone, and its answer is given. */
  private async remember(tx: WriteTx, answer: string, again: boolean): Promise<void> {
    const kept = this.operation.confidential ? seal(answer, this.key) : answer;
    const record = { ...this.name, input_hash: this.inputHash, answer: kept, created_at: this.context.now };
    if (!again) tx.send(insertIdempotencyRecord, record);
    else if ((await tx.run(replaceIdempotencyRecord, { ...record, expired: this.expired() })) === 0)
      throw new ConflictError("The key was used at the same time.");
  }

  private expired(): number {
    return this.context.now - IDEMPOTENCY_PERIOD;
  }
}
