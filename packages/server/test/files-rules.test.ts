import fc from "fast-check";
import { ConfigError, configFromEnvironment } from "../src/config";
import { byteRange } from "../src/files/byte-range";
import { disposition } from "../src/files/serving";
import { pathPart } from "../src/files/storage";

describe("byteRange", () => {
  test("never leads out of the file, whatever the header says", () => {
    const header = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.option(fc.nat(30)), fc.option(fc.nat(30)))
        .map(([first, last]) => `bytes=${first ?? ""}-${last ?? ""}`),
    );
    fc.assert(
      fc.property(header, fc.nat(20), (text, size) => {
        const range = byteRange(text, size);
        if (range === undefined || range === "unsatisfiable") return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });

  test("gives the bytes that a slice would", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(40), fc.nat(40), (bytes, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const range = byteRange(`bytes=${first}-${last}`, bytes.length);
        if (range === "unsatisfiable") expect(bytes.slice(first, last + 1)).toHaveLength(0);
        else expect(bytes.slice(range?.start, (range?.end ?? 0) + 1)).toEqual(bytes.slice(first, last + 1));
      }),
    );
  });
});

describe("disposition", () => {
  test("is one line of ASCII that gives every name back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => {
        const header = disposition("attachment", name);
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!%-]*$/);
        const encoded = header.slice(header.lastIndexOf("''") + 2);
        expect(decodeURIComponent(encoded)).toBe(name);
        expect(header.split('"')).toHaveLength(3);
      }),
    );
  });

  test("half of a surrogate pair doesn't break it", () => {
    expect(disposition("inline", "a\ud800b")).toBe("inline; filename=\"a_b\"; filename*=UTF-8''a%EF%BF%BDb");
  });
});

test("a company's part of a path is one name, no special one, and another for each company", () => {
  const names = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(names, names, (one, other) => {
      expect(pathPart(one)).toMatch(/^[A-Za-z0-9_~-]+$/);
      if (one !== other) expect(pathPart(one)).not.toBe(pathPart(other));
    }),
  );
});

describe("settings", () => {
  test("FILES_URL names the bucket, what keys begin with, and how to get there", () => {
    const keys = { FILES_ACCESS_KEY_ID: "id", FILES_SECRET_ACCESS_KEY: "secret" };
    const url = "s3://bucket/a/prefix/?endpoint=http://127.0.0.1:9000&region=eu-west-1&pathStyle=true";
    expect(configFromEnvironment({ FILES_URL: url, ...keys }).files).toEqual({
      bucket: "bucket",
      prefix: "a/prefix/",
      region: "eu-west-1",
      endpoint: "http://127.0.0.1:9000",
      pathStyle: true,
      credentials: { accessKeyId: "id", secretAccessKey: "secret" },
    });
    expect(configFromEnvironment({ FILES_URL: "s3://my.bucket" }).files).toEqual({
      bucket: "my.bucket",
      prefix: "",
      region: "us-east-1",
      endpoint: undefined,
      pathStyle: false,
      credentials: undefined,
    });
    expect(configFromEnvironment({ FILES_URL: "s3://key:se%2Fcret@bucket" }).files?.credentials).toEqual({
      accessKeyId: "key",
      secretAccessKey: "se/cret",
    });
  });

  test.each([
    [{ FILES_URL: "bucket" }, "FILES_URL"],
    [{ FILES_URL: "https://bucket" }, "s3://"],
    [{ FILES_URL: "s3:///prefix" }, "bucket"],
    [{ FILES_URL: "s3://bucket?pathStyle=1" }, "pathStyle"],
    [{ FILES_URL: "s3://bucket?endpoint=localhost:9000" }, "endpoint"],
    [{ FILES_URL: "s3://bucket?path_style=true" }, "path_style"],
    [{ FILES_URL: "s3://bucket", FILES_ACCESS_KEY_ID: "id" }, "FILES_SECRET_ACCESS_KEY"],
    [{ FILES_URL: "s3://key:secret@" }, "bucket"],
    [{ FILES_URL: "s3://key:secret%@bucket" }, "%25"],
    [{ PUBLIC_URL: "chat.example.com" }, "PUBLIC_URL"],
    [{ PUBLIC_URL: "https://chat.example.com/?a=b" }, "PUBLIC_URL"],
    [{ GIPHY_URL: "ftp://api.giphy.com" }, "GIPHY_URL"],
  ])("what can't be used is named, and no secret repeated: %j", (environment, named) => {
    const read = () => configFromEnvironment(environment as Record<string, string>);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(named);
    expect(read).not.toThrow(/:secret/);
  });

  test("a URL that paths are appended to has no / at its end", () => {
    const { publicUrl, giphy } = configFromEnvironment({
      PUBLIC_URL: "https://chat.example.com/api/",
      GIPHY_URL: "http://127.0.0.1:1/v1/",
    });
    expect([publicUrl, giphy.url]).toEqual(["https://chat.example.com/api", "http://127.0.0.1:1/v1"]);
  });
});
