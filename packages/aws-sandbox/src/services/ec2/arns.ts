import type { Ctx } from '../../core/operation';

/** Resource kinds as EC2 spells them in ARNs. */
export type Ec2Kind =
  | 'elastic-ip'
  | 'image'
  | 'instance'
  | 'key-pair'
  | 'network-interface'
  | 'security-group'
  | 'subnet'
  | 'volume'
  | 'vpc';

/** ARN of an EC2 resource in the account of the call; images carry no account. `*` stands for one that is not made yet. */
export function ec2Arn(
  ctx: Pick<Ctx, 'accountId' | 'region'>,
  kind: Ec2Kind,
  id: string,
): string {
  const account = kind === 'image' ? '' : ctx.accountId;
  return `arn:aws:ec2:${ctx.region}:${account}:${kind}/${id}`;
}
