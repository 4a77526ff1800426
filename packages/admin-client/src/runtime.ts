// What the generated code takes from beside it: the administrators' client has it from the other client.
export * from "@wildix/xbees-conversations-client/runtime";
