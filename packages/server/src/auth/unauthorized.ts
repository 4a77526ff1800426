import { UnauthorizedException } from "@wildix/xbees-conversations-server-sdk";

export const unauthorized = (message: string): UnauthorizedException => new UnauthorizedException({ message });
