import { NotAllowedError } from '@backstage/errors';
import type { ParameterHint } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import type { NamedThing, NamedThings } from '../../aws/NamedThing';
import type { ReadCache, ReadPolicy } from '../../aws/ReadCache';
import { awsFailureOf } from '../../aws/errors';
import { listAvailabilityZones } from '../../aws/ec2/listAvailabilityZones';
import { listImages } from '../../aws/ec2/listImages';
import { listInstanceTypes } from '../../aws/ec2/listInstanceTypes';
import { listInstances } from '../../aws/ec2/listInstances';
import { listKeyPairs } from '../../aws/ec2/listKeyPairs';
import { listSecurityGroups } from '../../aws/ec2/listSecurityGroups';
import { listSubnets } from '../../aws/ec2/listSubnets';
import { listVolumes } from '../../aws/ec2/listVolumes';
import { listVpcs } from '../../aws/ec2/listVpcs';
import type { ParameterView } from '../../aws/serviceCatalog/describeProvisioningParameters';
import { listParameters } from '../../aws/ssm/listParameters';
import type { ReadSession } from '../ProductReads';
import { type PickerKind, pickerKind } from './pickerKind';

type Picker = NonNullable<ParameterHint['picker']>;

const sources: Partial<
  Record<
    PickerKind,
    { action: string; list: (session: AwsSession) => Promise<NamedThings> }
  >
> = {
  'key-pair': { action: 'ec2:DescribeKeyPairs', list: listKeyPairs },
  vpc: { action: 'ec2:DescribeVpcs', list: listVpcs },
  subnet: { action: 'ec2:DescribeSubnets', list: listSubnets },
  'security-group': {
    action: 'ec2:DescribeSecurityGroups',
    list: listSecurityGroups,
  },
  'availability-zone': {
    action: 'ec2:DescribeAvailabilityZones',
    list: listAvailabilityZones,
  },
  image: { action: 'ec2:DescribeImages', list: listImages },
  instance: { action: 'ec2:DescribeInstances', list: listInstances },
  'instance-type': {
    action: 'ec2:DescribeInstanceTypes',
    list: listInstanceTypes,
  },
  volume: { action: 'ec2:DescribeVolumes', list: listVolumes },
  'ssm-parameter': { action: 'ssm:DescribeParameters', list: listParameters },
};

/** Lists of things in the team's account that parameters can name. */
export class ParameterPickers {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;

  constructor(cache: ReadCache, policy: Pick<ReadPolicy, 'fresh' | 'stale'>) {
    this.#cache = cache;
    this.#policy = policy;
  }

  /**
   * The picker of a parameter, if its type has one. A list that AWS does not give is a picker that says why, and the
   * value is typed instead.
   */
  async pickerFor(
    session: ReadSession,
    parameter: ParameterView,
  ): Promise<Picker | undefined> {
    const kind = pickerKind(parameter);
    if (!kind) return undefined;
    const source = sources[kind];
    if (!source) {
      return {
        kind,
        available: false,
        reason: 'The portal has no list of these; type the value.',
      };
    }
    try {
      const { value } = await this.#cache.read(
        { scope: session.scope, topic: 'picker', id: kind },
        this.#policy,
        () => source.list(session.reader),
      );
      return {
        kind,
        available: true,
        truncated: value.truncated,
        options: optionsFor(parameter, value.things),
      };
    } catch (error) {
      if (!awsFailureOf(error)) throw error;
      return {
        kind,
        available: false,
        reason:
          error instanceof NotAllowedError
            ? `Your team's role may not list them (${source.action}); type the value.`
            : 'AWS does not answer just now; type the value.',
      };
    }
  }
}

function optionsFor(
  parameter: ParameterView,
  things: readonly NamedThing[],
): Picker['options'] {
  const byName = parameter.type.includes('::GroupName');
  return things
    .map(({ value, name, detail, parent }) => {
      const chosen = byName ? name ?? value : value;
      return {
        value: chosen,
        label: name && name !== chosen ? `${name} (${chosen})` : chosen,
        detail,
        parent,
      };
    })
    .filter(({ value }) => parameter.allowedValues?.includes(value) ?? true);
}
