import type { Access, Ctx } from '../../core/operation';
import { findParameter } from './findParameter';
import { parameterArn } from './parameterArn';

/** Permission to read parameters, one by one; a SecureString also asks for its key. */
export function readAccess(
  action: string,
  names: string[],
  decrypt: boolean | undefined,
  ctx: Ctx,
): Access[] {
  return names.flatMap(name => {
    const found = findParameter(ctx, name);
    const read = { action, resource: parameterArn(ctx, name) };
    return decrypt && found?.type === 'SecureString'
      ? [read, keyAccess(ctx, found.keyId)]
      : [read];
  });
}

function keyAccess(ctx: Ctx, keyId = 'alias/aws/ssm'): Access {
  return {
    action: 'kms:Decrypt',
    resource: keyId.startsWith('arn:')
      ? keyId
      : `arn:aws:kms:${ctx.region}:${ctx.accountId}:${keyId}`,
    context: { 'kms:ViaService': `ssm.${ctx.region}.amazonaws.com` },
  };
}
