import type { ServiceCatalogClient } from '@aws-sdk/client-service-catalog';
import type { Sandbox } from '../../../../createSandbox';
import type { RequestLogEntry } from '../../../../server/RequestLog';

/** A world in which operations are tried. */
export interface Stage {
  sandbox: Sandbox;
  /** Calls as a curator who may do everything. */
  curator: ServiceCatalogClient;
  close(): Promise<void>;
}

/**
 * What is the case, and the input that then gets the answer; setting the stage is part of making it. Who calls is said
 * where it is another than in the other scenarios of the operation.
 */
export type Scenario<S, I> = [
  when: string,
  input: I | ((stage: S) => I | Promise<I>),
  by?: (stage: S) => ServiceCatalogClient,
];

/** One operation: how it succeeds, and how each of its modelled errors comes about. */
export interface Tried {
  /** As the API calls it. */
  operation: string;
  /** When it succeeds. */
  success: string;
  /** Name of the error -> when it is answered. */
  errors: Record<string, string>;
  /** Sets a stage, calls the operation for success or for the error, and answers what the sandbox logged of the call. */
  play(error?: string): Promise<RequestLogEntry | undefined>;
}

/** Tries an operation on stages of one kind. */
export type Try<S extends Stage> = <I extends object>(
  Command: new (input: I) => object,
  scenarios: {
    success: Scenario<S, NoInfer<I>>;
    errors: Record<string, Scenario<S, NoInfer<I>>>;
    /** Who calls; the curator unless said otherwise. */
    by?: (stage: S) => ServiceCatalogClient;
  },
) => Tried;

/** @param open - sets a new stage */
export function trying<S extends Stage>(open: () => Promise<S>): Try<S> {
  return (Command, { success, errors, by = stage => stage.curator }) => ({
    operation: Command.name.replace(/Command$/, ''),
    success: success[0],
    errors: Object.fromEntries(
      Object.entries(errors).map(([name, [when]]) => [name, when]),
    ),
    async play(error) {
      const [, input, caller = by] =
        error === undefined ? success : errors[error];
      const stage = await open();
      try {
        const command = new Command(
          typeof input === 'function' ? await input(stage) : input,
        );
        await caller(stage)
          .send(command as never)
          .catch((refusal: Error) => {
            if (refusal.name !== error) {
              throw refusal;
            }
          });
        return stage.sandbox.requests.list().at(-1);
      } finally {
        await stage.close();
      }
    },
  });
}
