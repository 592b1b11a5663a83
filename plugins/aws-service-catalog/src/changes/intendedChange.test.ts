import { forgetChange, keyOfChange, wasSent } from './intendedChange';

const request = {
  productId: 'prod-1',
  parameters: { Size: 'big', Password: 'first secret' },
};
const key = (of: typeof request, scope = 'form') =>
  keyOfChange(sessionStorage, scope, of, ['Password']);

describe('keyOfChange', () => {
  beforeEach(() => sessionStorage.clear());

  it('stays the same for the same change, also when another secret was typed', () => {
    const first = key(request);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(key({ ...request })).toBe(first);
    expect(
      key({ ...request, parameters: { Size: 'big', Password: 'second' } }),
    ).toBe(first);
  });

  it.each([
    [
      'another value',
      { ...request, parameters: { ...request.parameters, Size: 'small' } },
    ],
    ['another product', { ...request, productId: 'prod-2' }],
  ])('becomes another with %s', (_, other) => {
    const first = key(request);
    expect(key(other)).not.toBe(first);
  });

  it('belongs to the place that the change is made from', () => {
    expect(key(request, 'other form')).not.toBe(key(request));
  });

  it('becomes another once the change was accepted', () => {
    const first = key(request);
    forgetChange(sessionStorage, 'form');
    expect(key(request)).not.toBe(first);
  });

  it('starts anew when the storage holds nonsense', () => {
    key(request);
    sessionStorage.setItem(sessionStorage.key(0) ?? '', '{');
    expect(key(request)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('knows the change again until it was accepted', () => {
    const sent = (of: typeof request) =>
      wasSent(sessionStorage, 'form', of, ['Password']);
    expect(sent(request)).toBe(false);
    key(request);
    expect(sent({ ...request })).toBe(true);
    expect(sent({ ...request, productId: 'prod-2' })).toBe(false);
    forgetChange(sessionStorage, 'form');
    expect(sent(request)).toBe(false);
  });

  it('remembers no secret value', () => {
    key(request);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('secret');
  });
});
