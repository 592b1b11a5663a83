/** Whether a body came in chunks that carry their own signatures or checksums, as SDKs stream to S3. */
export const isAwsChunked = (headers: Record<string, string>) =>
  headers['x-amz-content-sha256']?.startsWith('STREAMING-') ?? false;

/** The content of an `aws-chunked` body: `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n`, closed by a chunk of size 0. */
export function decodeAwsChunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let position = 0;
  while (position < body.length) {
    const lineEnd = body.indexOf('\r\n', position);
    const size = Number.parseInt(
      body.subarray(position, lineEnd === -1 ? undefined : lineEnd).toString(),
      16,
    );
    if (lineEnd === -1 || !size) {
      break;
    }
    const start = lineEnd + 2;
    chunks.push(body.subarray(start, start + size));
    position = start + size + 2;
  }
  return Buffer.concat(chunks);
}
