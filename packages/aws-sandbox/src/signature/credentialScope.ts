import type { WireRequest } from '../protocols/wire';

/** What a request says about its own signature. */
export interface SignedRequest {
  kind: 'header' | 'presigned';
  accessKeyId: string;
  /** Day of the scope, `20261101`. */
  day: string;
  region: string;
  /** Signing name of the service. */
  service: string;
  signedHeaders: string[];
  signature: string;
  sessionToken?: string;
  /** `20261101T120000Z` */
  time: string;
  /** Presigned only: seconds for which the request is good. */
  expires?: number;
}

const HEADER =
  /^AWS4-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/;

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value[0] : value;

function readScope(credential: string) {
  const [accessKeyId, day, region, service, end] = credential.split('/');
  return end === 'aws4_request' && accessKeyId && day && region && service
    ? { accessKeyId, day, region, service }
    : undefined;
}

function readHeader(
  authorization: string,
  headers: WireRequest['headers'],
): SignedRequest | undefined {
  const [, credential = '', signedHeaders = '', signature = ''] =
    HEADER.exec(authorization) ?? [];
  const scope = readScope(credential);
  return (
    scope && {
      kind: 'header',
      ...scope,
      signedHeaders: signedHeaders.split(';'),
      signature,
      sessionToken: headers['x-amz-security-token'],
      time: headers['x-amz-date'] ?? '',
    }
  );
}

function readQuery(query: WireRequest['query']): SignedRequest | undefined {
  const scope = readScope(single(query['X-Amz-Credential']) ?? '');
  const signature = single(query['X-Amz-Signature']);
  return scope && signature
    ? {
        kind: 'presigned',
        ...scope,
        signedHeaders: (single(query['X-Amz-SignedHeaders']) ?? '').split(';'),
        signature,
        sessionToken: single(query['X-Amz-Security-Token']),
        time: single(query['X-Amz-Date']) ?? '',
        expires: Number(single(query['X-Amz-Expires'])),
      }
    : undefined;
}

/** Reads Signature Version 4 from the `Authorization` header or from a presigned query. Undefined when there is none. */
export function readSignature({
  headers,
  query,
}: WireRequest): SignedRequest | undefined {
  return headers.authorization
    ? readHeader(headers.authorization, headers)
    : readQuery(query);
}
