import { giveServiceChannel } from "../domain/service-channels";
import type { Handler } from "../pipeline/call";

export const GetOrCreateSmsChannel: Handler<"GetOrCreateSmsChannel"> = (input, call) =>
  giveServiceChannel(call, "sms", input);
