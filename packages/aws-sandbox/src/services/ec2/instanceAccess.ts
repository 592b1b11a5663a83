import type { Access, Ctx } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { ec2State } from './state';
import { resourceTagContext } from './tags';

/** Permission on instances that exist, with their tags as condition keys. */
export function instanceAccess(
  action: string,
  instanceIds: string[] | undefined,
  ctx: Ctx,
): Access[] {
  const state = ctx.state(ec2State);
  return (instanceIds ?? []).map(id => {
    const instance = existing.instance(state, id);
    return {
      action,
      resource: ec2Arn(ctx, 'instance', id),
      context: {
        ...resourceTagContext(instance.tags),
        'ec2:AvailabilityZone': instance.availabilityZone,
        'ec2:InstanceType': instance.instanceType,
        'ec2:Region': ctx.region,
      },
    };
  });
}
