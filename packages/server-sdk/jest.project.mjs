import { base } from "../../jest.base.mjs";

export default { ...base, displayName: "server-sdk", setupFiles: ["<rootDir>/test/setup.js"] };
