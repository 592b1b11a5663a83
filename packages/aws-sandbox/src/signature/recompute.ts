import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { HttpRequest } from '@smithy/types';
import type { WireRequest } from '../protocols/wire';
import type { SignedRequest } from './credentialScope';
import type { KnownCredentials } from './findCredentials';

const CONTENT_HASH = 'x-amz-content-sha256';
const UNSIGNED = 'UNSIGNED-PAYLOAD';

const NOT_SIGNED_QUERY = new Set(['X-Amz-Signature']);

/** `20261101T120000Z` as a time; undefined when it is none. */
export function readSigningTime(text: string): Date | undefined {
  const iso = text.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  const time = new Date(iso);
  return iso === text || Number.isNaN(time.getTime()) ? undefined : time;
}

function requestToSign(
  request: WireRequest,
  signed: SignedRequest,
): HttpRequest {
  const headers = Object.fromEntries(
    signed.signedHeaders
      .filter(name => request.headers[name] !== undefined)
      .map(name => [name, request.headers[name]]),
  );
  const query = Object.fromEntries(
    Object.entries(request.query).filter(
      ([name]) => !NOT_SIGNED_QUERY.has(name),
    ),
  );
  return {
    method: request.method,
    protocol: 'http:',
    hostname: request.headers.host ?? '',
    path: request.path,
    query,
    headers,
    body: request.body,
  };
}

async function recomputePresigned(
  signer: SignatureV4,
  toSign: HttpRequest,
  signed: SignedRequest,
  signingDate: Date,
): Promise<string> {
  const presigned = await signer.presign(
    {
      ...toSign,
      headers: { ...toSign.headers, [CONTENT_HASH]: UNSIGNED },
    },
    {
      signingDate,
      expiresIn: signed.expires,
      signableHeaders: new Set(signed.signedHeaders),
      unsignableHeaders: new Set([CONTENT_HASH]),
      unhoistableHeaders: new Set([...signed.signedHeaders, CONTENT_HASH]),
    },
  );
  return String(presigned.query?.['X-Amz-Signature'] ?? '');
}

async function recomputeHeader(
  signer: SignatureV4,
  toSign: HttpRequest,
  signed: SignedRequest,
  signingDate: Date,
): Promise<string> {
  const result = await signer.sign(toSign, {
    signingDate,
    signableHeaders: new Set(signed.signedHeaders),
  });
  return result.headers.authorization.split('Signature=')[1];
}

/** Signs the request again with the secret that the world knows, over exactly the headers that the sender signed. */
export async function recomputeSignature(
  request: WireRequest,
  signed: SignedRequest,
  credentials: KnownCredentials,
  signingDate: Date,
): Promise<string> {
  const signer = new SignatureV4({
    credentials: {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      sessionToken: credentials.sessionToken,
    },
    region: signed.region,
    service: signed.service,
    sha256: Sha256,
    applyChecksum: false,
    uriEscapePath: signed.service !== 's3',
  });
  const toSign = requestToSign(request, signed);
  return signed.kind === 'presigned'
    ? recomputePresigned(signer, toSign, signed, signingDate)
    : recomputeHeader(signer, toSign, signed, signingDate);
}
