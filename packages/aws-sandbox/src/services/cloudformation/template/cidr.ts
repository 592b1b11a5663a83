import { validationError } from './templateError';

/**
 * `Fn::Cidr`: the first `count` blocks of `hostBits` host bits inside an IPv4 block.
 */
export function splitCidr(
  block: string,
  count: number,
  hostBits: number,
): string[] {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block);
  if (!match || !(hostBits >= 1 && hostBits <= 32)) {
    throw validationError(
      'Template error: every Fn::Cidr object requires two parameters, (1) a valid IP block and (2) the number of blocks',
    );
  }
  const octets = match.slice(1, 5).map(Number);
  const prefix = Number(match[5]);
  const base = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** hostBits;
  if (count * size > 2 ** (32 - prefix)) {
    throw validationError(
      `Template error: Fn::Cidr cannot make ${count} blocks of ${hostBits} bits out of ${block}`,
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const address = base + index * size;
    const dotted = [24, 16, 8, 0]
      .map(shift => Math.floor(address / 2 ** shift) % 256)
      .join('.');
    return `${dotted}/${32 - hostBits}`;
  });
}
