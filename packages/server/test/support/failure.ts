import { ValidationException } from "@wildix/xbees-conversations-client";

/** What a call was refused with. The test fails where it wasn't refused. */
export const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => {
      throw new Error("The call was answered, and should have been refused.");
    },
    (error: unknown) => error,
  );

/** The name of the error that a call was refused with. */
export const failureName = async (call: Promise<unknown>): Promise<string> => ((await failure(call)) as Error).name;

/** The parts of the input that a call was refused for, as JSON pointers. */
export async function invalidPaths(call: Promise<unknown>): Promise<(string | undefined)[] | undefined> {
  const error = await failure(call);
  expect(error).toBeInstanceOf(ValidationException);
  return (error as ValidationException).fieldList?.map(({ path }) => path);
}
