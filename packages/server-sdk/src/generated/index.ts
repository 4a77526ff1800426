// smithy-typescript generated code
/* eslint-disable */
export * as Aws_restJson1 from "./protocols/Aws_restJson1";
export * from "./server/index";

export * from "./models/enums";
export * from "./models/errors";
export * from "./models/models_0";
