import { decodeAwsChunked, isAwsChunked } from './awsChunked';

describe('aws-chunked bodies', () => {
  it('are known by the hash header', () => {
    const header = 'x-amz-content-sha256';

    expect(
      isAwsChunked({ [header]: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' }),
    ).toBe(true);
    expect(isAwsChunked({ [header]: 'UNSIGNED-PAYLOAD' })).toBe(false);
    expect(isAwsChunked({})).toBe(false);
  });

  it.each([
    [
      'signed chunks',
      '5;chunk-signature=abc\r\nhello\r\n6;chunk-signature=def\r\n world\r\n0;chunk-signature=0\r\n\r\n',
      'hello world',
    ],
    [
      'a checksum at the end',
      'a\r\n0123456789\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n',
      '0123456789',
    ],
    ['nothing', '0\r\n\r\n', ''],
    ['line ends within', '4\r\na\r\nb\r\n0\r\n\r\n', 'a\r\nb'],
  ])('%s', (_case, body, content) => {
    expect(decodeAwsChunked(Buffer.from(body)).toString()).toBe(content);
  });
});
