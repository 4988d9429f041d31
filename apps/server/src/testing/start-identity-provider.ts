import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** Who the provider says somebody is: the claims of the next token, beside those every token has. */
export type Claims = JWTPayload & { sub: string; email: string; email_verified?: boolean; name?: string };

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Opens it at its address. Before that nothing listens there. */
  start: () => Promise<void>;
  /** Whoever comes next is this person. */
  next: Claims;
  /** Signs with a key nobody was told of. */
  forges: boolean;
  /** Parameters the last visitor was sent with. */
  asked: URLSearchParams | null;
  close: () => Promise<void>;
}

/** A small OpenID Connect provider: discovery, keys, a door that asks nothing, and signed tokens. */
export async function makeIdentityProvider(port: number): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const [known, unknown] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(known.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { claims: Claims; nonce: string | null }>();
  let server: Server | null = null;

  const provider: IdentityProvider = {
    issuer,
    clientId: 'evenkeel',
    clientSecret: 'between-the-two-of-us',
    next: { sub: 'nobody', email: 'nobody@provider.test' },
    forges: false,
    asked: null,
    start: () =>
      new Promise((resolve) => {
        const answer = async (request: IncomingMessage, response: ServerResponse) => {
          const url = new URL(request.url ?? '/', issuer);
          const json = (body: object, status = 200) => {
            response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
          };
          if (url.pathname === '/.well-known/openid-configuration') {
            json({
              issuer,
              authorization_endpoint: `${issuer}/authorize`,
              token_endpoint: `${issuer}/token`,
              jwks_uri: `${issuer}/jwks`,
              id_token_signing_alg_values_supported: ['RS256'],
            });
          } else if (url.pathname === '/jwks') {
            json({ keys: [jwk] });
          } else if (url.pathname === '/authorize') {
            provider.asked = url.searchParams;
            const code = randomBytes(8).toString('hex');
            codes.set(code, { claims: provider.next, nonce: url.searchParams.get('nonce') });
            const back = new URL(url.searchParams.get('redirect_uri') ?? '');
            back.searchParams.set('code', code);
            back.searchParams.set('state', url.searchParams.get('state') ?? '');
            response.writeHead(302, { location: back.href }).end();
          } else if (url.pathname === '/token') {
            let form = '';
            for await (const chunk of request) form += chunk;
            const sent = new URLSearchParams(form);
            const found = codes.get(sent.get('code') ?? '');
            codes.delete(sent.get('code') ?? '');
            if (!found || sent.get('client_secret') !== provider.clientSecret || !sent.get('code_verifier')) {
              json({ error: 'invalid_grant' }, 400);
              return;
            }
            const idToken = await new SignJWT({ ...found.claims, nonce: found.nonce })
              .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
              .setIssuer(issuer)
              .setAudience(provider.clientId)
              .setIssuedAt()
              .setExpirationTime('5m')
              .sign(provider.forges ? unknown.privateKey : known.privateKey);
            json({ access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: idToken });
          } else {
            json({ error: 'not_found' }, 404);
          }
        };
        server = createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1', resolve);
      }),
    close: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
  };
  return provider;
}
