import {
  codecs,
  type HttpInput,
  type InputFailure,
  type OperationCodec,
  type OperationDescription,
  type OperationName,
  operations,
} from "@wildix/xbees-conversations-server-sdk";
import { type Credential, speaksForCompany } from "../auth/credential";
import type { Tokens } from "../auth/tokens";
import { invalid, invalidFields, userNotFound } from "../errors";
import { recordingEvents } from "../events/recorder";
import type { RateLimitFields } from "../limits/fields";
import type { Services } from "../services";
import { findUser } from "../store/users";
import { resolveActor } from "./acting-user";
import { authorize } from "./authorize";
import type { AnyHandler, CallContext, Handlers, ReadCall, WriteCall } from "./call";
import { IdempotentCall } from "./idempotency";
import type { RateLimit } from "./rate-limit";
import { findUnstorable } from "./unstorable";

/** One call as it comes from an adapter: nothing of HTTP but what the model binds members to. */
export interface ApiRequest {
  readonly operation: OperationName;
  readonly params: HttpInput["params"];
  readonly query: string;
  readonly headers: HttpInput["headers"];
  /** Reads and parses the body; only called once the caller is known. */
  readonly body: () => Promise<unknown>;
  /** Told who calls as soon as it is proven. */
  readonly onCaller: (credential: Credential) => void;
  /** Told what the answer says of the caller's limits, whether the call then succeeds or not. */
  readonly onLimits: (fields: RateLimitFields) => void;
}

/** An operation with the types that the compiler checked where it was registered erased. */
interface Operation {
  readonly description: OperationDescription;
  readonly codec: OperationCodec<unknown, unknown>;
  readonly prepare: ((input: unknown, context: CallContext) => Promise<unknown>) | undefined;
  readonly handle: (input: unknown, call: WriteCall, prepared: unknown) => Promise<unknown>;
}

/**
 * The way of every call, in its order. Each step either hands on to the next or throws an error that the model declares.
 */
export class Pipeline {
  private readonly operations: Readonly<Record<OperationName, Operation>>;

  constructor(
    private readonly services: Services,
    private readonly tokens: Tokens,
    private readonly rateLimit: RateLimit | undefined,
    handlers: Handlers,
  ) {
    const names = Object.keys(operations) as OperationName[];
    const entries = names.map((name) => [name, operationOf(name, handlers)] as const);
    this.operations = Object.fromEntries(entries) as Record<OperationName, Operation>;
  }

  /** Gives the answer's body: JSON text. */
  async answer(request: ApiRequest): Promise<string> {
    const operation = this.operations[request.operation];
    const credential = await this.tokens.authenticate(authorizationOf(request));
    request.onCaller(credential);
    authorize(operation.description, credential);
    await this.rateLimit?.count(request.operation, credential, request.onLimits);
    const input = decode(operation, request, await request.body());
    const context: CallContext = {
      credential,
      company: credential.company,
      actor: resolveActor(credential, (input as { userId?: string }).userId),
      now: this.services.clock(),
      services: this.services,
    };
    return operation.description.readonly
      ? this.read(operation, input, context)
      : this.write(operation, input, context);
  }

  private async read(operation: Operation, input: unknown, context: CallContext): Promise<string> {
    const prepared = await this.prepare(operation, input, context);
    const output = await this.services.store.read(async (tx) => {
      // A handler of a read-only operation is typed to see only what reads.
      const call = { ...context, tx } as WriteCall;
      await assertActorKnown(operation.description, call);
      return operation.handle(input, call, prepared);
    });
    // Others have the connection while the answer is written.
    return operation.codec.encode(output);
  }

  private async write(operation: Operation, input: unknown, context: CallContext): Promise<string> {
    const { store } = this.services;
    const once = IdempotentCall.of(operation.description, input, context);
    if (operation.prepare && once) {
      const answered = await store.read((tx) => once.recall(tx));
      if (answered !== undefined) return answered;
    }
    const prepared = await this.prepare(operation, input, context);
    return store.write((tx) =>
      recordingEvents({ ...context, tx }, async (call) => {
        const work = async (): Promise<string> => {
          await assertActorKnown(operation.description, call);
          return operation.codec.encode(await operation.handle(input, call, prepared));
        };
        return once ? once.perform(tx, work) : work();
      }),
    );
  }

  private async prepare(operation: Operation, input: unknown, context: CallContext): Promise<unknown> {
    if (!operation.prepare) return undefined;
    await this.services.store.read((tx) => assertActorKnown(operation.description, { ...context, tx }));
    return operation.prepare(input, context);
  }
}

function operationOf<K extends OperationName>(name: K, handlers: Handlers): Operation {
  const handler: AnyHandler<K> = handlers[name];
  const { prepare, handle } = typeof handler === "function" ? { prepare: undefined, handle: handler } : handler;
  return { description: operations[name], codec: codecs[name], prepare, handle } as unknown as Operation;
}

const authorizationOf = ({ headers }: ApiRequest): string | undefined => {
  const value = headers.authorization;
  return Array.isArray(value) ? value[0] : value;
};

/** @throws ValidationException that names every member that is wrong. */
function decode({ codec }: Operation, request: ApiRequest, body: unknown): unknown {
  const failures: InputFailure[] = [];
  const input = codec.decode({ ...request, body }, failures);
  findUnstorable(input, "", failures);
  if (failures.length > 0) throw invalidFields(failures);
  return input;
}

/**
 * The user whom a company caller names has to be one of the company.
 *
 * @throws UserNotFoundException where the operation models it, else ValidationException on `/userId`.
 */
async function assertActorKnown({ errors }: OperationDescription, call: ReadCall): Promise<void> {
  const { actor, credential } = call;
  if (actor.kind !== "user" || !speaksForCompany(credential)) return;
  if (await call.tx.one(findUser, { company: call.company, id: actor.id })) return;
  throw errors.includes("UserNotFoundException")
    ? userNotFound(actor.id)
    : invalid("/userId", "The company knows no user with this id.");
}
