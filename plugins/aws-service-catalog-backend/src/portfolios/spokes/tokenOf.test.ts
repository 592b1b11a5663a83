import { tokenOf } from './tokenOf';

describe('tokenOf', () => {
  const parts = ['portfolio', 'port-1', 'Tools'];
  const noon = Date.UTC(2026, 10, 26, 12);

  it('is the same for the same step within the hour, and of a length that AWS takes', () => {
    const token = tokenOf(parts, noon);
    expect(tokenOf(parts, noon + 59 * 60_000)).toBe(token);
    expect(token).toMatch(/^[0-9a-f]{1,128}$/);
  });

  it('is another one for another step, and later', () => {
    const token = tokenOf(parts, noon);
    expect(tokenOf(['portfolio', 'port-1', 'Labs'], noon)).not.toBe(token);
    expect(tokenOf(parts, noon + 60 * 60_000)).not.toBe(token);
  });
});
