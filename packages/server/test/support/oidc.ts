import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

interface Pair {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An OpenID provider on a port of its own, whose keys can be changed, and which can be made to fail. */
export class OpenIdProvider {
  private keys: Pair[] = [];
  /** How often its keys were fetched. */
  fetches = 0;
  failing = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<OpenIdProvider> {
    const server = createServer();
    const provider = new OpenIdProvider(server);
    server.on("request", (request, response) => {
      const { url } = provider;
      if (provider.failing) return response.writeHead(500).end("{}");
      if (request.url === "/.well-known/openid-configuration") {
        return response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/keys` }));
      }
      provider.fetches += 1;
      response.end(JSON.stringify({ keys: provider.keys.map(({ publicJwk }) => publicJwk) }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await provider.rotate("RS256");
    return provider;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get key(): Pair {
    return this.keys[0] as Pair;
  }

  /** Another key in the place of all before. */
  async rotate(alg: string): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `key-${Math.random()}`;
    this.keys = [{ kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } }];
  }

  sign(claims: JWTPayload, key: Pair = this.key): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: key.alg, kid: key.kid }).sign(key.privateKey);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
