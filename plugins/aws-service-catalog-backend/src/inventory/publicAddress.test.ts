import { publicAddress } from './publicAddress';

describe('publicAddress', () => {
  it.each([
    ['https://hub.example.com', '/'],
    ['https://hub.example.com/hub/token/s3cret', '/hub/token/s3cret'],
    ['https://jane:s3cret@hub.example.com/lab', '/lab'],
    ['https://hub.example.com/lab?token=s3cret', '/lab'],
    ['https://hub.example.com/lab#access_token=s3cret', '/lab'],
  ])(
    'shows of %s the origin, and its path if that is wanted',
    (output, path) => {
      const origin = 'https://hub.example.com';
      expect(publicAddress(output, 'origin')).toBe(`${origin}/`);
      expect(publicAddress(output, 'full')).toBe(`${origin}${path}`);
      expect(publicAddress(output, 'none')).toBeUndefined();
    },
  );

  it('keeps the port', () => {
    expect(publicAddress('http://10.0.0.7:8888/lab', 'origin')).toBe(
      'http://10.0.0.7:8888/',
    );
  });

  it.each([
    'i-0123456789',
    'ssh://10.0.0.7',
    'file:///etc/hosts',
    'blob:https://hub.example.com/1',
  ])('never shows %s', output => {
    expect(publicAddress(output, 'full')).toBeUndefined();
  });
});
