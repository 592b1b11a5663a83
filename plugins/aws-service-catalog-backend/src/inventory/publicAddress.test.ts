import { publicAddress } from './publicAddress';

describe('publicAddress', () => {
  it.each([
    ['https://hub.example.com', 'https://hub.example.com/'],
    ['http://10.0.0.7:8888/lab', 'http://10.0.0.7:8888/lab'],
  ])('shows %s', (output, shown) => {
    expect(publicAddress(output)).toBe(shown);
  });

  it.each([
    'i-0123456789',
    'ssh://10.0.0.7',
    'file:///etc/hosts',
    'https://jane:secret@hub.example.com',
    'https://hub.example.com/?token=secret',
    'https://hub.example.com/#access_token=secret',
  ])('keeps %s to the team', output => {
    expect(publicAddress(output)).toBeUndefined();
  });
});
