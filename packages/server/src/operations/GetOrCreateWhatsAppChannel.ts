import { giveServiceChannel } from "../domain/service-channels";
import type { Handler } from "../pipeline/call";

export const GetOrCreateWhatsAppChannel: Handler<"GetOrCreateWhatsAppChannel"> = (input, call) =>
  giveServiceChannel(call, "whatsapp", input);
