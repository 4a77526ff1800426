import { tellServiceChannelId } from "../domain/service-channels";
import type { Handler } from "../pipeline/call";

export const GetWhatsAppChannelId: Handler<"GetWhatsAppChannelId"> = async (input, call) =>
  tellServiceChannelId(call, "whatsapp", input);
