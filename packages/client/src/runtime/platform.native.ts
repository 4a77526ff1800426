export { createRequestHandler } from "./platform.browser";

export const runtime = "react-native";
