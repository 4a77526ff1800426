import { CreateApiKey } from "./CreateApiKey";
import { CreateBot } from "./CreateBot";
import { CreateWebhook } from "./CreateWebhook";
import { DeleteWebhook } from "./DeleteWebhook";
import { DisableWebhook } from "./DisableWebhook";
import { EnableWebhook } from "./EnableWebhook";
import { GetWebhook } from "./GetWebhook";
import { ListApiKeys } from "./ListApiKeys";
import { ListAuditEntries } from "./ListAuditEntries";
import { ListBots } from "./ListBots";
import { ListJobs } from "./ListJobs";
import { ListWebhookDeliveries } from "./ListWebhookDeliveries";
import { ListWebhooks } from "./ListWebhooks";
import { ReplayFailedWebhookDeliveries } from "./ReplayFailedWebhookDeliveries";
import { ReplayWebhookDelivery } from "./ReplayWebhookDelivery";
import { RetryJob } from "./RetryJob";
import { RevokeApiKey } from "./RevokeApiKey";
import { RevokeBot } from "./RevokeBot";
import { RotateApiKey } from "./RotateApiKey";
import { RotateWebhookSecret } from "./RotateWebhookSecret";
import { TestWebhook } from "./TestWebhook";
import { UpdateBot } from "./UpdateBot";
import { UpdateWebhook } from "./UpdateWebhook";

/** What each operation of the administrators' service does. */
export const administration = {
  CreateApiKey,
  CreateBot,
  CreateWebhook,
  DeleteWebhook,
  DisableWebhook,
  EnableWebhook,
  GetWebhook,
  ListApiKeys,
  ListAuditEntries,
  ListBots,
  ListJobs,
  ListWebhookDeliveries,
  ListWebhooks,
  ReplayFailedWebhookDeliveries,
  ReplayWebhookDelivery,
  RetryJob,
  RevokeApiKey,
  RevokeBot,
  RotateApiKey,
  RotateWebhookSecret,
  TestWebhook,
  UpdateBot,
  UpdateWebhook,
};
