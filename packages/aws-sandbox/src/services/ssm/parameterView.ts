import type { Parameter } from '@aws-sdk/client-ssm';
import type { Ctx } from '../../core/operation';
import type { FoundParameter } from './findParameter';
import { parameterArn } from './parameterArn';

/** A parameter as SSM answers it. A SecureString stays sealed unless decryption was asked for. */
export function parameterView(
  ctx: Ctx,
  found: FoundParameter,
  decrypt: boolean | undefined,
): Parameter {
  return {
    Name: found.name,
    Type: found.type,
    Value:
      found.type === 'SecureString' && !decrypt
        ? sealed(found.value)
        : found.value,
    Version: found.version,
    Selector: found.selector,
    LastModifiedDate: new Date(found.modifiedAt),
    ARN: parameterArn(ctx, found.name),
    DataType: found.dataType,
  };
}

/** Stands for the cipher text that SSM answers; it tells nothing but the length. */
function sealed(value: string): string {
  return Buffer.alloc(value.length + 16, 'sealed').toString('base64');
}
