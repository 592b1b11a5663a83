import type { IncomingMessage } from 'node:http';
import { AwsError } from '../core/AwsError';
import type { WireRequest } from '../protocols/wire';

const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a body whole. Throws `RequestEntityTooLarge` (413) beyond 64 MB. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += (chunk as Buffer).length;
    if (size <= MOST_BYTES) {
      chunks.push(chunk as Buffer);
    }
  }
  if (size > MOST_BYTES) {
    throw new AwsError(
      'RequestEntityTooLarge',
      `The request body may hold at most ${MOST_BYTES} bytes`,
      { status: 413 },
    );
  }
  return Buffer.concat(chunks);
}

function readQuery(search: string): WireRequest['query'] {
  const query: Record<string, string | string[]> = {};
  for (const part of search.split('&').filter(Boolean)) {
    const [name, value] = part
      .split(/=(.*)/s, 2)
      .map(text => decodeURIComponent(text.replace(/\+/g, '%20')));
    const before = query[name];
    query[name] =
      before === undefined ? value ?? '' : [before, value ?? ''].flat();
  }
  return query;
}

function readHeaders(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(',')]],
    ),
  );
}

/** `bucket.localhost:4566/key` is `/bucket/key`, as with S3's virtual hosts. */
function virtualHostBucket(host: string | undefined): string | undefined {
  const [, bucket] =
    /^([a-z0-9][a-z0-9.-]+?)(?:\.s3)?\.localhost(?::\d+)?$/.exec(host ?? '') ??
    [];
  return bucket;
}

/** Takes a request off the wire. */
export async function readRequest(
  message: IncomingMessage,
): Promise<WireRequest> {
  const [path, search = ''] = (message.url ?? '/').split(/\?(.*)/s, 2);
  return {
    method: message.method ?? 'GET',
    path,
    query: readQuery(search),
    headers: readHeaders(message),
    body: await readBody(message),
  };
}

/** The request as path-style S3 would send it; the signature was made over the path as it came. */
export function withPathStyle(request: WireRequest): WireRequest {
  const bucket = virtualHostBucket(request.headers.host);
  return bucket ? { ...request, path: `/${bucket}${request.path}` } : request;
}
