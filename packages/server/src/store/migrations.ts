import { channelTexts } from "./channel-texts";
import type { EngineName } from "./statement";

export interface Migration {
  readonly version: number;
  readonly name: string;
  /** The statements that take the schema from the version before to this one. */
  readonly up: (engine: EngineName) => readonly string[];
}

/**
 * Numbered, only ever appended to. Every primary key begins with the company, so that the tables can be partitioned or
 * distributed by it; on SQLite `WITHOUT ROWID` keeps a channel's messages side by side in the order of their numbers.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "conversations",
    up: (engine) => {
      const clustered = engine === "sqlite" ? " WITHOUT ROWID" : "";
      // Ids that tie are ordered and compared by their bytes on both engines, whatever language the database is made for.
      const text = engine === "sqlite" ? "text" : 'text COLLATE "C"';
      const table = (name: string, columns: string) => `CREATE TABLE ${name} (${columns})${clustered}`;
      return [
        table(
          "users",
          `company ${text} NOT NULL, id ${text} NOT NULL, name ${text}, email ${text}, email_key ${text}, phone ${text}, picture ${text},
           locale ${text}, time_zone ${text}, home_company ${text}, bot integer NOT NULL, pbx ${text},
           created_at bigint NOT NULL, updated_at bigint NOT NULL, PRIMARY KEY (company, id)`,
        ),
        "CREATE UNIQUE INDEX users_email ON users (company, email_key) WHERE email_key IS NOT NULL",
        "CREATE UNIQUE INDEX users_phone ON users (company, phone) WHERE phone IS NOT NULL",
        table(
          "channels",
          `company ${text} NOT NULL, id ${text} NOT NULL, history ${text} NOT NULL, kind ${text} NOT NULL, subject ${text},
           description ${text}, access ${text} NOT NULL, broadcast integer, external integer NOT NULL, service ${text},
           service_title ${text}, service_recipient ${text}, service_key ${text}, assignee ${text}, created_at bigint NOT NULL, created_by ${text},
           updated_at bigint NOT NULL, last_seq bigint NOT NULL, last_loud bigint NOT NULL, last_message_at bigint,
           activity bigint NOT NULL, member_count integer NOT NULL, fanout integer NOT NULL,
           search_text ${text} NOT NULL, PRIMARY KEY (company, id)`,
        ),
        "CREATE INDEX channels_activity ON channels (company, activity, id)",
        "CREATE INDEX channels_public ON channels (company, activity, id) WHERE access = 'public'",
        "CREATE INDEX channels_service ON channels (company, service_key, activity, id) WHERE service_key IS NOT NULL",
        "CREATE INDEX channels_recipient ON channels (company, service_recipient, activity, id) WHERE service_recipient IS NOT NULL",
        "CREATE INDEX channels_assignee ON channels (company, assignee, activity, id) WHERE assignee IS NOT NULL",
        table(
          "members",
          `company ${text} NOT NULL, channel ${text} NOT NULL, user_id ${text} NOT NULL, role ${text} NOT NULL,
           joined_at bigint NOT NULL, outside integer NOT NULL, read_seq bigint NOT NULL, read_loud bigint NOT NULL,
           read_at bigint, read_message ${text}, hidden integer NOT NULL, activity bigint,
           PRIMARY KEY (company, channel, user_id)`,
        ),
        table(
          "former_members",
          `company ${text} NOT NULL, channel ${text} NOT NULL, user_id ${text} NOT NULL, left_at bigint NOT NULL,
           PRIMARY KEY (company, channel, user_id)`,
        ),
        "CREATE INDEX members_user ON members (company, user_id, hidden, activity, channel)",
        "CREATE INDEX members_joined ON members (company, channel, joined_at, user_id)",
        "CREATE INDEX members_hidden ON members (company, channel) WHERE hidden = 1",
        "CREATE INDEX members_supervisors ON members (company, channel) WHERE role = 'supervisor'",
        "CREATE INDEX members_outside ON members (company, channel) WHERE outside = 1",
        table(
          "messages",
          `company ${text} NOT NULL, history ${text} NOT NULL, seq bigint NOT NULL, id ${text} NOT NULL, loud bigint NOT NULL,
           type ${text} NOT NULL, user_id ${text} NOT NULL, text ${text}, elements ${text}, attachments ${text}, quote ${text}, event ${text},
           created_at bigint NOT NULL, updated_at bigint, deleted_at bigint, reactions ${text}, pinned_at bigint,
           pin_expires_at bigint, PRIMARY KEY (company, history, seq)`,
        ),
        "CREATE UNIQUE INDEX messages_id ON messages (company, history, id)",
        table(
          "message_reactions",
          `company ${text} NOT NULL, history ${text} NOT NULL, message_id ${text} NOT NULL, user_id ${text} NOT NULL,
           type ${text} NOT NULL, created_at bigint NOT NULL, PRIMARY KEY (company, history, message_id, user_id, type)`,
        ),
        "CREATE INDEX message_reactions_order ON message_reactions (company, history, message_id, created_at, user_id, type)",
        table(
          "message_pins",
          `company ${text} NOT NULL, history ${text} NOT NULL, message_id ${text} NOT NULL, message_seq bigint NOT NULL,
           pinned_at bigint NOT NULL, pinned_by ${text} NOT NULL, expires_at bigint,
           PRIMARY KEY (company, history, message_id)`,
        ),
        "CREATE INDEX message_pins_order ON message_pins (company, history, pinned_at DESC, message_id)",
        "CREATE INDEX message_pins_expiry ON message_pins (expires_at) WHERE expires_at IS NOT NULL",
        table(
          "channel_pins",
          `company ${text} NOT NULL, user_id ${text} NOT NULL, channel ${text} NOT NULL, pinned_at bigint NOT NULL,
           PRIMARY KEY (company, user_id, channel)`,
        ),
        "CREATE INDEX channel_pins_channel ON channel_pins (company, channel)",
        table(
          "tags",
          `company ${text} NOT NULL, user_id ${text} NOT NULL, id ${text} NOT NULL, name ${text} NOT NULL, name_key ${text} NOT NULL,
           created_at bigint NOT NULL, PRIMARY KEY (company, user_id, id)`,
        ),
        "CREATE UNIQUE INDEX tags_name ON tags (company, user_id, name_key)",
        table(
          "tagged_channels",
          `company ${text} NOT NULL, user_id ${text} NOT NULL, tag ${text} NOT NULL, channel ${text} NOT NULL,
           tagged_at bigint NOT NULL, PRIMARY KEY (company, user_id, tag, channel)`,
        ),
        "CREATE INDEX tagged_channels_channel ON tagged_channels (company, channel, user_id)",
        table(
          "unread_marks",
          `company ${text} NOT NULL, user_id ${text} NOT NULL, channel ${text} NOT NULL, message_id ${text}, marked_at bigint NOT NULL,
           PRIMARY KEY (company, user_id, channel)`,
        ),
        "CREATE INDEX unread_marks_channel ON unread_marks (company, channel)",
        table(
          "inboxes",
          `company ${text} NOT NULL, user_id ${text} NOT NULL, touched_at bigint NOT NULL, PRIMARY KEY (company, user_id)`,
        ),
        table(
          "files",
          `company ${text} NOT NULL, id ${text} NOT NULL, channel ${text} NOT NULL, history ${text} NOT NULL, owner ${text} NOT NULL,
           name ${text} NOT NULL, state ${text} NOT NULL, blob ${text}, mime ${text}, size bigint, width integer, height integer, thumbnail integer NOT NULL,
           created_at bigint NOT NULL, stored_at bigint, uses integer NOT NULL, remove_at bigint,
           PRIMARY KEY (company, id)`,
        ),
        "CREATE INDEX files_history ON files (company, history)",
        "CREATE INDEX files_due ON files (remove_at) WHERE remove_at IS NOT NULL",
        table(
          "action_triggers",
          `company ${text} NOT NULL, id ${text} NOT NULL, channel ${text} NOT NULL, history ${text} NOT NULL, message_id ${text} NOT NULL,
           action_id ${text} NOT NULL, user_id ${text} NOT NULL, author ${text} NOT NULL, result ${text}, created_at bigint NOT NULL,
           completed_at bigint, PRIMARY KEY (company, id)`,
        ),
        "CREATE INDEX action_triggers_history ON action_triggers (company, history)",
        table(
          "jobs",
          `company ${text} NOT NULL, id ${text} NOT NULL, kind ${text} NOT NULL, dedupe ${text}, payload ${text} NOT NULL,
           state ${text} NOT NULL, run_at bigint NOT NULL, attempts integer NOT NULL, claimed_by ${text}, claimed_until bigint,
           error ${text}, created_at bigint NOT NULL, finished_at bigint, PRIMARY KEY (company, id)`,
        ),
        "CREATE INDEX jobs_due ON jobs (run_at) WHERE finished_at IS NULL",
        "CREATE UNIQUE INDEX jobs_dedupe ON jobs (company, kind, dedupe) WHERE state = 'waiting' AND dedupe IS NOT NULL",
        "CREATE INDEX jobs_finished ON jobs (finished_at) WHERE finished_at IS NOT NULL",
        table(
          "idempotency_records",
          `company ${text} NOT NULL, caller ${text} NOT NULL, operation ${text} NOT NULL, key ${text} NOT NULL,
           input_hash ${text} NOT NULL, answer ${text} NOT NULL, created_at bigint NOT NULL,
           PRIMARY KEY (company, caller, operation, key)`,
        ),
        "CREATE INDEX idempotency_records_age ON idempotency_records (created_at)",
        table(
          "secrets",
          `name ${text} NOT NULL, value ${text} NOT NULL, created_at bigint NOT NULL, PRIMARY KEY (name)`,
        ),
        table(
          "api_keys",
          `company ${text} NOT NULL, id ${text} NOT NULL, hash ${text} NOT NULL, hint ${text} NOT NULL, kind ${text} NOT NULL,
           subject ${text} NOT NULL, scopes ${text} NOT NULL, created_at bigint NOT NULL, expires_at bigint NOT NULL,
           revoked_at bigint, used_at bigint, PRIMARY KEY (company, id)`,
        ),
        "CREATE UNIQUE INDEX api_keys_hash ON api_keys (hash)",
        table(
          "user_identities",
          `company ${text} NOT NULL, issuer ${text} NOT NULL, subject ${text} NOT NULL, user_id ${text} NOT NULL,
           created_at bigint NOT NULL, PRIMARY KEY (company, issuer, subject)`,
        ),
        table(
          "audit_log",
          `company ${text} NOT NULL, id ${text} NOT NULL, at bigint NOT NULL, actor ${text} NOT NULL, action ${text} NOT NULL,
           target ${text} NOT NULL, detail ${text} NOT NULL, PRIMARY KEY (company, id)`,
        ),
        "CREATE INDEX audit_log_time ON audit_log (company, at, id)",
      ];
    },
  },
  {
    version: 2,
    name: "events",
    up: (engine) => {
      const columns = (text: string) =>
        `id ${text} NOT NULL, type ${text} NOT NULL, channel ${text} NOT NULL, time bigint NOT NULL, body ${text} NOT NULL,
         only_user ${text}, joined ${text}, gone ${text}`;
      const marks = (text: string) => [
        `CREATE TABLE event_marks (name ${text} NOT NULL PRIMARY KEY, position bigint NOT NULL)`,
        "INSERT INTO event_marks (name, position) VALUES ('forgotten', 0)",
        // A pin that expires is told of in its channel.
        `ALTER TABLE message_pins ADD COLUMN channel ${text}`,
        "UPDATE message_pins SET channel = c.id FROM channels c WHERE c.company = message_pins.company AND c.history = message_pins.history",
      ];
      if (engine === "sqlite") {
        return [
          `CREATE TABLE events (position integer NOT NULL PRIMARY KEY, company text NOT NULL, ${columns("text")})`,
          // Each of its entries ends with the position, as the table is kept by it.
          "CREATE INDEX events_company ON events (company)",
          ...marks("text"),
        ];
      }
      const text = 'text COLLATE "C"';
      return [
        "CREATE SEQUENCE event_positions",
        // From here on its last value is one that was given out: position 1 is nobody's.
        "SELECT nextval('event_positions')",
        `CREATE TABLE events (company ${text} NOT NULL, position bigint NOT NULL, ${columns(text)}, PRIMARY KEY (company, position))`,
        // Not unique, so that the table can be distributed by its company: the sequence is what makes positions so.
        "CREATE INDEX events_position ON events (position)",
        ...marks(text),
      ];
    },
  },
  {
    version: 3,
    name: "webhooks",
    up: (engine) => {
      const clustered = engine === "sqlite" ? " WITHOUT ROWID" : "";
      const text = engine === "sqlite" ? "text" : 'text COLLATE "C"';
      const table = (name: string, columns: string) => `CREATE TABLE ${name} (${columns})${clustered}`;
      return [
        table(
          "webhooks",
          `company ${text} NOT NULL, id ${text} NOT NULL, slot integer NOT NULL, url ${text} NOT NULL, description ${text}, event_types ${text}, bot ${text},
           secret ${text} NOT NULL, previous_secret ${text}, previous_secret_until bigint, state ${text} NOT NULL,
           disabled_reason ${text}, created_at bigint NOT NULL, updated_at bigint NOT NULL, cursor bigint NOT NULL,
           claimed_by ${text}, claimed_until bigint, failing_since bigint, PRIMARY KEY (company, id)`,
        ),
        "CREATE UNIQUE INDEX webhooks_slot ON webhooks (company, slot)",
        "CREATE INDEX webhooks_enabled ON webhooks (claimed_until) WHERE state = 'enabled'",
        table(
          "webhook_deliveries",
          `company ${text} NOT NULL, webhook ${text} NOT NULL, position bigint NOT NULL, replay integer NOT NULL, id ${text} NOT NULL,
           event ${text} NOT NULL, channel ${text} NOT NULL, type ${text} NOT NULL, state ${text} NOT NULL, attempts integer NOT NULL,
           next_attempt_at bigint, last_status integer, last_error ${text}, last_attempt_at bigint,
           created_at bigint NOT NULL, finished_at bigint, replayed_at bigint,
           PRIMARY KEY (company, webhook, position, replay)`,
        ),
        "CREATE UNIQUE INDEX webhook_deliveries_id ON webhook_deliveries (company, webhook, id)",
        "CREATE INDEX webhook_deliveries_state ON webhook_deliveries (company, webhook, state, id)",
        "CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (company, webhook, channel, position, replay) WHERE state = 'pending'",
        "CREATE INDEX webhook_deliveries_due ON webhook_deliveries (company, webhook, next_attempt_at) WHERE state = 'pending' AND next_attempt_at IS NOT NULL",
        "CREATE INDEX webhook_deliveries_finished ON webhook_deliveries (finished_at) WHERE finished_at IS NOT NULL",
        "CREATE INDEX users_bots ON users (company, created_at, id) WHERE bot = 1",
        "CREATE INDEX events_members ON events (company, channel, position) WHERE joined IS NOT NULL OR gone IS NOT NULL",
      ];
    },
  },
  {
    version: 4,
    name: "stream revocations",
    up: (engine) => {
      const text = engine === "sqlite" ? "text" : 'text COLLATE "C"';
      return [
        `CREATE TABLE stream_revocations (company ${text} NOT NULL, user_id ${text} NOT NULL, revoked_at bigint NOT NULL,
         PRIMARY KEY (company, user_id))${engine === "sqlite" ? " WITHOUT ROWID" : ""}`,
        "CREATE INDEX stream_revocations_time ON stream_revocations (revoked_at)",
      ];
    },
  },
  { version: 5, name: "channel texts", up: channelTexts },
  {
    version: 6,
    name: "idempotency records by key",
    // Keys mostly begin with the time, so that new records come to lie side by side, whoever the callers are.
    up: (engine) => {
      const key = "PRIMARY KEY (company, key, caller, operation)";
      if (engine === "postgres") {
        return [`ALTER TABLE idempotency_records DROP CONSTRAINT idempotency_records_pkey, ADD ${key}`];
      }
      return [
        "ALTER TABLE idempotency_records RENAME TO idempotency_records_by_caller",
        `CREATE TABLE idempotency_records (company text NOT NULL, key text NOT NULL, caller text NOT NULL, operation text NOT NULL,
         input_hash text NOT NULL, answer text NOT NULL, created_at bigint NOT NULL, ${key}) WITHOUT ROWID`,
        `INSERT INTO idempotency_records (company, key, caller, operation, input_hash, answer, created_at)
         SELECT company, key, caller, operation, input_hash, answer, created_at FROM idempotency_records_by_caller`,
        "DROP TABLE idempotency_records_by_caller",
        "CREATE INDEX idempotency_records_age ON idempotency_records (created_at)",
      ];
    },
  },
];

/** The version that this program's tables have. */
export const schemaVersion = (migrations.at(-1) as Migration).version;
