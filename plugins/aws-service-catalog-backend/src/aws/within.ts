import type { AwsSession } from './AwsAccess';

/** The same session, whose calls end with the signal. */
export function within(session: AwsSession, signal: AbortSignal): AwsSession {
  return {
    target: session.target,
    sessionName: session.sessionName,
    principalArn: session.principalArn,
    run: (service, operation, send, options) =>
      session.run(service, operation, send, {
        ...options,
        signal: anyOf(signal, options?.signal),
      }),
  };
}

/** A signal that ends with the first of these. */
export function anyOf(
  ...signals: (AbortSignal | undefined)[]
): AbortSignal | undefined {
  const given = signals.filter(signal => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}
