import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Sandbox } from '../createSandbox';
import type { PrincipalCredentials } from '../story/credentialsFor';

/** A request as no SDK would send it, but signed like any other. */
export interface RawRequest {
  /** Signing name. */
  service: string;
  headers: Record<string, string>;
  body: string;
  /** Default `POST`. */
  method?: 'POST' | 'PUT';
  path?: string;
  query?: Record<string, string>;
}

/** Sends a request that is signed and otherwise as it was given. */
export async function sendSigned(
  sandbox: Sandbox,
  credentials: PrincipalCredentials,
  {
    service,
    headers,
    body,
    method = 'POST',
    path = '/',
    query = {},
  }: RawRequest,
): Promise<{ status: number; text: string }> {
  const signer = new SignatureV4({
    credentials,
    region: 'us-east-1',
    service,
    sha256: Sha256,
  });
  const { host, hostname } = new URL(sandbox.url);
  const signed = await signer.sign({
    method,
    protocol: 'http:',
    hostname,
    path,
    query,
    headers: { host, ...headers },
    body,
  });
  const response = await fetch(
    `${sandbox.url}${path}?${new URLSearchParams(query)}`,
    {
      method,
      headers: signed.headers,
      body,
    },
  );
  return { status: response.status, text: await response.text() };
}
