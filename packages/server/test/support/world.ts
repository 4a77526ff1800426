import { ConversationsAdminClient } from "@wildix/xbees-conversations-admin-client";
import { ConversationsClient } from "@wildix/xbees-conversations-client";
import type { AuthorizationType } from "@wildix/xbees-conversations-server-sdk";
import { importUsers, type UserRecord } from "../../src/domain/import-users";
import { createLog } from "../../src/log";
import { type Conversations, type ConversationsOptions, openConversations } from "../../src/server";
import type { EngineName } from "../../src/store/statement";
import { createDatabase, describeEngines, type TestDatabase } from "./engines";

/** A user of a company, with a client that calls as this user. */
export interface Person {
  readonly id: string;
  readonly client: ConversationsClient;
}

/**
 * A whole service for a test file: an empty database of one engine, one server (or several nodes on it) in this process, and
 * companies whose people call it through the generated client.
 *
 * @example
 * describeWorlds("messages", (world) => {
 *   test("members read what was sent", async () => {
 *     const { ann, bob } = await world().company();
 *     const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
 *     …
 *   });
 * });
 */
export class World {
  private readonly nodes: { readonly conversations: Conversations; readonly address: string }[] = [];
  private readonly clients: (ConversationsClient | ConversationsAdminClient)[] = [];
  private companies = 0;
  private offset = 0;

  private constructor(
    readonly database: TestDatabase,
    private readonly options: ConversationsOptions,
  ) {}

  static async open(engine: EngineName, options: ConversationsOptions = {}): Promise<World> {
    const world = new World(await createDatabase(engine), options);
    await world.addNode();
    return world;
  }

  /** Another server on the same database: PostgreSQL only. Its place in the order of nodes is given. */
  async addNode(): Promise<number> {
    const conversations = await openConversations({
      clock: () => this.now(),
      log: createLog(process.env.TEST_LOG ?? "silent"),
      port: 0,
      rateLimits: false,
      ...this.database.config,
      ...this.options,
    });
    return this.nodes.push({ conversations, address: await conversations.listen() }) - 1;
  }

  get engine(): EngineName {
    return this.database.engine;
  }

  /** The first node's address, as `http://127.0.0.1:…`. */
  get address(): string {
    return this.node(0).address;
  }

  get conversations(): Conversations {
    return this.node(0).conversations;
  }

  node(index: number): { readonly conversations: Conversations; readonly address: string } {
    const node = this.nodes[index];
    if (!node) throw new Error(`There is no node ${index}.`);
    return node;
  }

  /** The time that the servers see, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.offset;
  }

  /** Lets time pass for the servers. */
  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }

  /** A company of its own, with four colleagues, and clients for its phone system and for a trusted service. */
  async company() {
    this.companies += 1;
    const company = `company${this.companies}`;
    const names = ["ann", "bob", "cleo", "dan"] as const;
    const rows = await this.users(
      company,
      names.map((name) => ({ name, email: `${name}@${company}.example` })),
    );
    const people = await Promise.all(rows.map(({ id }) => this.person(company, id)));
    const [ann, bob, cleo, dan] = people as [Person, Person, Person, Person];
    return {
      company,
      ann,
      bob,
      cleo,
      dan,
      pbx: await this.client({ company, type: "PBX", subject: "pbx" }),
      s2s: await this.client({ company, type: "S2S", subject: "service" }),
    };
  }

  users(company: string, records: readonly UserRecord[]) {
    return importUsers(this.conversations.store, company, records, this.now());
  }

  /** Another user of a company. */
  async newPerson(company: string, record: UserRecord): Promise<Person> {
    const [row] = await this.users(company, [record]);
    return this.person(company, (row as { id: string }).id);
  }

  async person(company: string, id: string, node = 0): Promise<Person> {
    return { id, client: await this.client({ company, type: "XBS", subject: id }, node) };
  }

  token(credential: {
    company: string;
    type: AuthorizationType;
    subject: string;
    scopes?: readonly string[];
    ttlSeconds?: number;
  }): Promise<string> {
    return this.conversations.issuer.issue({ scopes: ["messaging:*"], ttlSeconds: 3600, ...credential });
  }

  /** The generated client, without retries, so that each answer is seen. */
  async client(credential: Parameters<World["token"]>[0], node = 0): Promise<ConversationsClient> {
    const client = new ConversationsClient({
      endpoint: this.node(node).address,
      token: await this.token(credential),
      maxAttempts: 1,
    });
    this.clients.push(client);
    return client;
  }

  /** As `client`, for the administrators' API; a trusted service's without a credential. */
  async adminClient(
    company: string,
    credential: Omit<Parameters<World["token"]>[0], "company"> = { type: "S2S", subject: "console" },
    node = 0,
  ): Promise<ConversationsAdminClient> {
    const client = new ConversationsAdminClient({
      endpoint: this.node(node).address,
      token: await this.token({ company, ...credential }),
      maxAttempts: 1,
    });
    this.clients.push(client);
    return client;
  }

  async close(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await Promise.all(this.nodes.map(({ conversations }) => conversations.close()));
    await this.database.drop();
  }
}

/** Runs a suite on both engines, each with a world of its own that is made before the first test and closed after the last. */
export function describeWorlds(
  name: string,
  suite: (world: () => World) => void,
  options: ConversationsOptions = {},
): void {
  describeEngines(name, (engine) => {
    let world: World | undefined;
    beforeAll(async () => {
      world = await World.open(engine, options);
    });
    afterAll(() => world?.close());
    suite(() => {
      if (!world) throw new Error("The world isn't open.");
      return world;
    });
  });
}
