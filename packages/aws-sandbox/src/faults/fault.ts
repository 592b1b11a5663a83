/** Which calls or resources a fault strikes; what is left out matches anything. */
export interface FaultMatch {
  /** Name of a service's folder: `servicecatalog`, `ec2`, … */
  service?: string;
  operation?: string;
  accountId?: string;
  region?: string;
  /** `fail-resource` only: `AWS::EC2::Instance`. */
  resourceType?: string;
  /** `fail-resource` only. */
  logicalId?: string;
  /** `fail-resource` only. */
  stackName?: string;
}

export type FaultEffect =
  /** The call is answered with this error and nothing happens. */
  | { type: 'error'; code: string; message?: string; status?: number }
  /** Calls beyond so many a second get the service's throttling error. */
  | { type: 'throttle'; perSecond: number }
  /** The call is answered later, by the wall clock. */
  | { type: 'latency'; ms: number }
  /** The call is carried out, then the connection drops. */
  | { type: 'lose-answer' }
  /** The connection drops before anything happens. */
  | { type: 'drop' }
  /** A stack resource fails with this reason. */
  | {
      type: 'fail-resource';
      reason: string;
      on?: 'create' | 'update' | 'delete';
    };

export interface Fault {
  match: FaultMatch;
  /** How often it strikes; without it, until it is cleared. */
  times?: number;
  /** Matching calls that pass before it strikes first. */
  after?: number;
  effect: FaultEffect;
}
