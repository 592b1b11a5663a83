import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';

/** An operation of EC2. `check` refuses requests that were authorised, dry runs as well as real ones. */
export interface Ec2Operation<I = never, O = unknown> extends Operation<I, O> {
  check?(input: I, ctx: Ctx): void;
}

/**
 * Makes an operation honour `DryRun`: it is authorised as ever, then answers `DryRunOperation` and changes nothing.
 */
export function withDryRun(operation: Ec2Operation): Operation<never, unknown> {
  return {
    access: operation.access,
    run(input: { DryRun?: boolean }, ctx) {
      operation.check?.(input as never, ctx);
      if (input.DryRun) {
        throw new AwsError(
          'DryRunOperation',
          'Request would have succeeded, but DryRun flag is set.',
          { status: 412 },
        );
      }
      return operation.run(input as never, ctx);
    },
  };
}
