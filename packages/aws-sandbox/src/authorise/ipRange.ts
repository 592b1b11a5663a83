import { BlockList, isIP } from 'node:net';

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address lies in a range such as `10.0.0.0/8` or equals a single address. False for text that is no address. */
export function isInRange(address: string, range: string): boolean {
  const [network, prefix] = range.split('/');
  if (isIP(address) === 0 || isIP(network) === 0) {
    return false;
  }
  const block = new BlockList();
  const bits = prefix === undefined ? undefined : Number(prefix);
  const most = isIP(network) === 6 ? 128 : 32;
  if (bits === undefined) {
    block.addAddress(network, family(network));
  } else if (Number.isInteger(bits) && bits >= 0 && bits <= most) {
    block.addSubnet(network, bits, family(network));
  } else {
    return false;
  }
  return block.check(address, family(address));
}
