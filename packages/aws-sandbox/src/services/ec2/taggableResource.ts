import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import type { Ec2Kind } from './arns';
import { ec2State, type Tags } from './state';

/** A resource that carries tags. */
export interface TaggableResource {
  kind: Ec2Kind;
  /** The resource's own tags; changes stay. */
  holder: { tags: Tags };
}

/**
 * Finds a resource of any kind by its id.
 *
 * @throws InvalidID when nothing has that id
 */
export function taggableResource(ctx: Ctx, id: string): TaggableResource {
  const state = ctx.state(ec2State);
  const tables: [Ec2Kind, Record<string, { tags: Tags }>][] = [
    ['elastic-ip', state.addresses],
    ['image', state.images],
    ['instance', state.instances],
    ['security-group', state.securityGroups],
    ['subnet', state.subnets],
    ['volume', state.volumes],
    ['vpc', state.vpcs],
  ];
  for (const [kind, table] of tables) {
    const holder = lookup(table, id);
    if (holder) {
      return { kind, holder };
    }
  }
  const key = Object.values(state.keyPairs).find(
    ({ keyPairId }) => keyPairId === id,
  );
  if (key) {
    return { kind: 'key-pair', holder: key };
  }
  throw new AwsError('InvalidID', `The ID '${id}' is not valid`);
}
