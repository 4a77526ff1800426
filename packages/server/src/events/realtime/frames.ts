import type { StoredEvent } from "../event-log";

/** How often something is sent at the least, so that neither end nor a proxy takes the connection for dead, in milliseconds. */
export const HEARTBEAT = 15_000;

/** A comment: clients pass over it. */
export const heartbeatFrame = Buffer.from(":\n\n");

/**
 * An event with the JSON text of its data, which has no line breaks.
 *
 * @param id What a client resumes after; none for what isn't stored.
 */
export const frameOf = (event: string, json: string, id?: number): Buffer =>
  Buffer.from(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${json}\n\n`);

/** Says how long clients that know nothing better wait before they connect again, in milliseconds. */
export const retryFrame = (milliseconds: number): Buffer => Buffer.from(`retry: ${Math.round(milliseconds)}\n\n`);

/** An event with the bytes that all its recipients get, which are made once. */
export class Told {
  private bytes: Buffer | undefined;

  constructor(readonly event: StoredEvent) {}

  get frame(): Buffer {
    const { type, body, position } = this.event;
    this.bytes ??= frameOf(type, body, position);
    return this.bytes;
  }
}
