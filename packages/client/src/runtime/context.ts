/** Where a call's context has what concerns this library, rather than middleware of its users. */
export const contextKey = "__smithy_context";
