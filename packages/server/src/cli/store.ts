import { type Config, configFromEnvironment } from "../config";
import { openStore } from "../store/open";
import type { Store } from "../store/store";

/** Opens the store that the environment names, brings its tables up to date, and closes it after the work. */
export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = configFromEnvironment(process.env);
  const store = openStore(config);
  try {
    await store.migrate();
    return await work(store, config);
  } finally {
    await store.close();
  }
}
