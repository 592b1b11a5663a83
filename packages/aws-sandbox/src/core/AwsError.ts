/** Who is to blame, as AWS error envelopes say it. */
export type Fault = 'client' | 'server';

/**
 * An error as an AWS service answers it. Operations throw it; the protocol of the service renders it.
 *
 * `code` is the wire code (`ResourceNotFoundException`, `InvalidParameterValue`, …), `status` the HTTP status.
 */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  readonly fault: Fault;

  constructor(
    code: string,
    message: string,
    options: { status?: number; fault?: Fault } = {},
  ) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = options.status ?? 400;
    this.fault = options.fault ?? (this.status >= 500 ? 'server' : 'client');
  }
}
