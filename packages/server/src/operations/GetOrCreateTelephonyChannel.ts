import { giveServiceChannel } from "../domain/service-channels";
import type { Handler } from "../pipeline/call";

export const GetOrCreateTelephonyChannel: Handler<"GetOrCreateTelephonyChannel"> = (input, call) =>
  giveServiceChannel(call, "telephony", input);
