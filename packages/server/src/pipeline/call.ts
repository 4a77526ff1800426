import type { OperationName, OperationTypes, operations } from "@wildix/xbees-conversations-server-sdk";
import type { Credential } from "../auth/credential";
import type { EventRecorder } from "../events/recorder";
import type { Presented } from "../present/presented";
import type { Actor } from "../rules/access";
import type { Services } from "../services";
import type { ReadTx, WriteTx } from "../store/store";

/** The members for which the model states a default: the decoder has filled them in. */
type Defaulted<K extends OperationName> = keyof (typeof operations)[K]["defaults"];

export type Input<K extends OperationName> = OperationTypes[K]["input"] & {
  [M in Defaulted<K> & keyof OperationTypes[K]["input"]]-?: NonNullable<OperationTypes[K]["input"][M]>;
};
export type Output<K extends OperationName> = OperationTypes[K]["output"];

/** What is known of a call before its unit of work: who calls, as whom, when. */
export interface CallContext {
  readonly credential: Credential;
  readonly company: string;
  readonly actor: Actor;
  /** The call's time, in milliseconds since 1970. All that the call writes carries this time. */
  readonly now: number;
  readonly services: Services;
}

export interface ReadCall extends CallContext {
  readonly tx: ReadTx;
}

export interface WriteCall extends CallContext {
  readonly tx: WriteTx;
  /** Told what happens: it is written at the end of the unit of work. */
  readonly events: EventRecorder;
  readonly presented: Presented;
}

/** An operation that the model marks `@readonly` gets a unit of work that can't write. */
export type CallOf<K extends OperationName> = (typeof operations)[K]["readonly"] extends true ? ReadCall : WriteCall;

/**
 * What an operation does, inside one unit of work: it awaits nothing but the store, and may be run again from its start.
 * It throws errors that the model declares, and nothing else on purpose.
 */
export type Handler<K extends OperationName> = (input: Input<K>, call: CallOf<K>) => Promise<Output<K>>;

/**
 * An operation that needs more than the store (another service, the files' bytes): `prepare` does that part before the unit
 * of work and hands on what it found.
 */
export interface PreparedHandler<K extends OperationName, Prepared> {
  readonly prepare: (input: Input<K>, context: CallContext) => Promise<Prepared>;
  readonly handle: (input: Input<K>, call: CallOf<K>, prepared: Prepared) => Promise<Output<K>>;
}

/** Keeps the type of what `prepare` hands to `handle` inside one operation's file. */
export const prepared = <K extends OperationName, Prepared>(
  handler: PreparedHandler<K, Prepared>,
): PreparedHandler<K, unknown> => handler as PreparedHandler<K, unknown>;

export type AnyHandler<K extends OperationName> = Handler<K> | PreparedHandler<K, unknown>;

/** One handler for each operation of the model: leaving one out doesn't compile. */
export type Handlers = { readonly [K in OperationName]: AnyHandler<K> };
