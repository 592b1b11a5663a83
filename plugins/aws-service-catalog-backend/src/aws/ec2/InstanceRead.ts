import type { Instance } from '@aws-sdk/client-ec2';
import { nameTag } from '../NamedThing';

/** An instance, as far as it matters where its software came from. */
export interface InstanceRead {
  instanceId: string;
  name?: string;
  /** `pending`, `running`, `shutting-down`, `stopping`, `stopped` or `terminated`. */
  state: string;
  instanceType?: string;
  imageId?: string;
  /** Marketplace product codes. */
  productCodes: string[];
  keyName?: string;
  /** ISO 8601 */
  launchedAt?: string;
  tags: { key: string; value: string }[];
}

export function toInstanceRead(instance: Instance): InstanceRead {
  return {
    instanceId: instance.InstanceId ?? '',
    name: nameTag(instance.Tags),
    state: instance.State?.Name ?? 'running',
    instanceType: instance.InstanceType,
    imageId: instance.ImageId,
    productCodes: (instance.ProductCodes ?? []).flatMap(
      ({ ProductCodeId, ProductCodeType }) =>
        ProductCodeType === 'marketplace' && ProductCodeId ? ProductCodeId : [],
    ),
    keyName: instance.KeyName,
    launchedAt: instance.LaunchTime?.toISOString(),
    tags: (instance.Tags ?? []).flatMap(({ Key, Value }) =>
      Key ? { key: Key, value: Value ?? '' } : [],
    ),
  };
}
