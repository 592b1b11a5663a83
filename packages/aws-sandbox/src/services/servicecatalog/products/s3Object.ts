/** Where an object is kept. */
export interface S3Object {
  Bucket: string;
  Key: string;
}

/**
 * Reads the URL of an S3 object, in virtual-hosted or path style, with or without region. The sandbox's own loopback
 * address counts as an S3 endpoint in path style.
 *
 * @returns undefined for any other URL
 */
export function s3Object(text: string): S3Object | undefined {
  const url = parseUrl(text);
  if (!url) {
    return undefined;
  }
  const path = decodeURIComponent(url.pathname.slice(1));
  const host =
    /^(?:(?<bucket>[^/]+)\.)?s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/.exec(
      url.hostname,
    );
  const bucket = host?.groups?.bucket;
  if (url.protocol === 'https:' && bucket) {
    return nonEmpty({ Bucket: bucket, Key: path });
  }
  if ((url.protocol === 'https:' && host) || isLoopback(url)) {
    const [Bucket, ...rest] = path.split('/');
    return nonEmpty({ Bucket, Key: rest.join('/') });
  }
  return undefined;
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

function nonEmpty(object: S3Object): S3Object | undefined {
  return object.Bucket && object.Key ? object : undefined;
}
