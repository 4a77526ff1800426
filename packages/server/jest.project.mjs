import { base } from "../../jest.base.mjs";

export default { ...base, displayName: "server", globalSetup: "<rootDir>/test/support/postgres-setup.mjs" };
