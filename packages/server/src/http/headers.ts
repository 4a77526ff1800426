/**
 * What every answer carries: it is what its type says and nothing else, and is never a page, nor a part of one.
 */
export const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/** What answers of the API carry: they are for their caller alone, at this time alone. */
export const answerHeaders = {
  ...securityHeaders,
  "Content-Type": "application/json",
  "Cache-Control": "no-store",
} as const;
