import type { StoredEvent } from "../event-log";
import { isOpenTo, type StreamOwner } from "./membership";

/** A stream that is up to date: its channels are those right after the last event. */
export interface LiveStream extends StreamOwner {
  readonly channels: Set<string>;
}

interface Company<S> {
  readonly byUser: Map<string, Set<S>>;
  readonly byChannel: Map<string, Set<S>>;
}

/** Who gets an event, of the streams that are open here: an event costs no more than it has recipients. */
export class Audience<S extends LiveStream> {
  private readonly companies = new Map<string, Company<S>>();

  add(stream: S): void {
    let company = this.companies.get(stream.company);
    if (!company) {
      company = { byUser: new Map(), byChannel: new Map() };
      this.companies.set(stream.company, company);
    }
    put(company.byUser, stream.userId, stream);
    for (const channel of stream.channels) put(company.byChannel, channel, stream);
  }

  remove(stream: S): void {
    const company = this.companies.get(stream.company);
    if (!company) return;
    take(company.byUser, stream.userId, stream);
    for (const channel of stream.channels) take(company.byChannel, channel, stream);
    if (company.byUser.size === 0) this.companies.delete(stream.company);
  }

  /** Takes the streams from before an event to after it, and tells each that gets it. */
  tell(event: StoredEvent, recipient: (stream: S) => void): void {
    const company = this.companies.get(event.company);
    if (!company) return;
    const { channel, onlyUser } = event;
    for (const stream of streamsOf(company, event.joined)) {
      if (!isOpenTo(stream, event)) continue;
      stream.channels.add(channel);
      put(company.byChannel, channel, stream);
    }
    for (const stream of company.byChannel.get(channel) ?? []) {
      if (onlyUser === null || onlyUser === stream.userId) recipient(stream);
    }
    for (const stream of streamsOf(company, event.gone)) {
      stream.channels.delete(channel);
      take(company.byChannel, channel, stream);
    }
  }

  /** A user's streams. */
  of(companyId: string, userId: string): S[] {
    return [...(this.companies.get(companyId)?.byUser.get(userId) ?? [])];
  }

  /** The streams of a channel's members, but for those of one user. */
  tellOthers(companyId: string, channel: string, userId: string, recipient: (stream: S) => void): void {
    for (const stream of this.companies.get(companyId)?.byChannel.get(channel) ?? []) {
      if (stream.userId !== userId) recipient(stream);
    }
  }
}

function* streamsOf<S>({ byUser }: Company<S>, users: readonly string[]): Generator<S, void, undefined> {
  for (const user of users) yield* byUser.get(user) ?? [];
}

function put<S>(index: Map<string, Set<S>>, key: string, stream: S): void {
  const streams = index.get(key);
  if (streams) streams.add(stream);
  else index.set(key, new Set([stream]));
}

function take<S>(index: Map<string, Set<S>>, key: string, stream: S): void {
  const streams = index.get(key);
  if (streams?.delete(stream) && streams.size === 0) index.delete(key);
}
