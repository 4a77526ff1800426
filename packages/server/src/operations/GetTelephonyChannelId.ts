import { tellServiceChannelId } from "../domain/service-channels";
import type { Handler } from "../pipeline/call";

export const GetTelephonyChannelId: Handler<"GetTelephonyChannelId"> = async (input, call) =>
  tellServiceChannelId(call, "telephony", input);
