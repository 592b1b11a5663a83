import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';

/**
 * Makes an operation honour `DryRun`: it is authorised as ever, then answers `DryRunOperation` and changes nothing.
 */
export function withDryRun(
  operation: Operation<never, unknown>,
): Operation<never, unknown> {
  return {
    ...operation,
    run(input: { DryRun?: boolean }, ctx) {
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
