import { tellServiceChannelId } from "../domain/service-channels";
import type { Handler } from "../pipeline/call";

export const GetSmsChannelId: Handler<"GetSmsChannelId"> = async (input, call) =>
  tellServiceChannelId(call, "sms", input);
