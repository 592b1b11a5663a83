import { s3Object } from './s3Object';

const OBJECT = { Bucket: 'my.bucket', Key: 'a/b c.yaml' };

describe('s3Object', () => {
  it.each([
    'https://my.bucket.s3.amazonaws.com/a/b%20c.yaml',
    'https://my.bucket.s3.us-east-1.amazonaws.com/a/b%20c.yaml',
    'https://my.bucket.s3-eu-west-1.amazonaws.com/a/b%20c.yaml',
    'https://s3.amazonaws.com/my.bucket/a/b%20c.yaml',
    'https://s3.us-east-1.amazonaws.com/my.bucket/a/b%20c.yaml?versionId=1',
    'http://127.0.0.1:4566/my.bucket/a/b%20c.yaml',
  ])('reads %s', url => {
    expect(s3Object(url)).toEqual(OBJECT);
  });

  it.each([
    'https://example.com/my.bucket/key',
    'http://my.bucket.s3.amazonaws.com/key',
    'https://s3.amazonaws.com.evil.example/my.bucket/key',
    'https://s3.amazonaws.com/my.bucket',
    's3://my.bucket/key',
    'not a url',
  ])('does not take %s', url => {
    expect(s3Object(url)).toBeUndefined();
  });
});
