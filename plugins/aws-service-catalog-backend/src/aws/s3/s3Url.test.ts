import { s3PlaceOf, s3UrlOf } from './s3Url';

describe('s3Url', () => {
  it('names an object so that it is found again', () => {
    const url = s3UrlOf({ region: 'eu-west-1' }, 'templates', 'a/b.yaml');
    expect(url).toBe('https://templates.s3.eu-west-1.amazonaws.com/a/b.yaml');
    expect(s3PlaceOf(url)).toEqual({ bucket: 'templates', key: 'a/b.yaml' });
  });

  it('knows that China has a domain of its own', () => {
    const target = { region: 'cn-north-1', partition: 'aws-cn' };
    const url = s3UrlOf(target, 'b', 'k');
    expect(url).toBe('https://b.s3.cn-north-1.amazonaws.com.cn/k');
    expect(s3PlaceOf(url)).toEqual({ bucket: 'b', key: 'k' });
  });

  it.each([
    ['https://s3.amazonaws.com/bucket/key', { bucket: 'bucket', key: 'key' }],
    [
      'https://my.bucket.s3-us-west-2.amazonaws.com/k%20y',
      { bucket: 'my.bucket', key: 'k y' },
    ],
    ['https://s3.amazonaws.com/bucket', undefined],
    ['http://b.s3.amazonaws.com/k', undefined],
    ['https://raw.githubusercontent.com/o/r/t.yaml', undefined],
    ['not a URL', undefined],
  ])('reads %s', (url, place) => {
    expect(s3PlaceOf(url)).toEqual(place);
  });
});
