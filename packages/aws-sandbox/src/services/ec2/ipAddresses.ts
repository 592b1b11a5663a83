import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import type { Ec2State, Subnet } from './state';

/** Addresses at the start of a subnet that AWS keeps for itself. */
const RESERVED = 4;

/**
 * The lowest free address of a subnet. Pure.
 *
 * @throws InsufficientFreeAddressesInSubnet when it is full
 */
export function freePrivateIp(state: Ec2State, subnet: Subnet): string {
  const [network, prefix] = subnet.cidrBlock.split('/');
  const base = toNumber(network);
  const size = 2 ** (32 - Number(prefix));
  const taken = new Set(
    Object.values(state.instances)
      .filter(
        instance =>
          instance.subnetId === subnet.subnetId &&
          instance.state !== 'terminated',
      )
      .map(({ privateIpAddress }) => privateIpAddress),
  );
  for (let offset = RESERVED; offset < size - 1; offset += 1) {
    const address = toDotted(base + offset);
    if (!taken.has(address)) {
      return address;
    }
  }
  throw new AwsError(
    'InsufficientFreeAddressesInSubnet',
    `There are not enough free addresses in subnet '${subnet.subnetId}' to satisfy the requested number of instances.`,
  );
}

/** How many addresses of a subnet are left. Pure. */
export function freeAddressCount(state: Ec2State, subnet: Subnet): number {
  const size = 2 ** (32 - Number(subnet.cidrBlock.split('/')[1]));
  const used = Object.values(state.instances).filter(
    instance =>
      instance.subnetId === subnet.subnetId && instance.state !== 'terminated',
  ).length;
  return size - RESERVED - 1 - used;
}

/** An address out of the documentation range 203.0.113.0/24, so that nobody mistakes it for a real one. */
export function randomPublicIp(ctx: Ctx): string {
  return `203.0.113.${(parseInt(ctx.world.ids.hex(4), 16) % 254) + 1}`;
}

function toNumber(address: string): number {
  return address
    .split('.')
    .reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

function toDotted(address: number): string {
  return [24, 16, 8, 0]
    .map(shift => Math.floor(address / 2 ** shift) % 256)
    .join('.');
}
