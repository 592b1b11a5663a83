import type { AwsSession } from '../aws/AwsAccess';
import type { PolicyRead } from '../aws/iam/PolicyRead';
import { readPoliciesOfGroup } from '../aws/iam/readGroupPolicies';
import type { Attempt, Tried } from './proof/Attempt';
import { asPrincipal } from './proof/attempts';
import { doubtOf } from './proof/doubtOf';
import { tryAttempt } from './proof/tryAttempt';
import type { Unseen } from './Unseen';

/** The role of a team. */
interface RoleTried {
  arn: string;
  /** Undefined when they could not be read. */
  policies?: readonly PolicyRead[];
}

/**
 * The role of a team, and IAM users and groups that have access to its portfolios: people may come as those, too, so
 * what holds for the role has to hold for them.
 */
export class Everybody {
  readonly #reader: AwsSession;
  readonly #role: RoleTried;
  readonly #others: readonly string[];
  readonly #groupPolicies: ReadonlyMap<string, PolicyRead[]>;
  readonly #unseen: Unseen;
  readonly #untried = new Set<string>();

  private constructor(options: {
    reader: AwsSession;
    role: RoleTried;
    others: readonly string[];
    groupPolicies: ReadonlyMap<string, PolicyRead[]>;
    unseen: Unseen;
  }) {
    this.#reader = options.reader;
    this.#role = options.role;
    this.#others = options.others;
    this.#groupPolicies = options.groupPolicies;
    this.#unseen = options.unseen;
  }

  /** @param others - ARNs of IAM users and groups; the policies of groups are read */
  static async of(options: {
    reader: AwsSession;
    role: RoleTried;
    others: readonly string[];
    unseen: Unseen;
  }): Promise<Everybody> {
    const { reader, others, unseen } = options;
    const groupPolicies = new Map<string, PolicyRead[]>();
    await Promise.all(
      others.filter(isGroup).map(async arn => {
        const policies = await unseen.tryRead(
          `The policies of ${arn}`,
          readPoliciesOfGroup(reader, nameIn(arn)),
        );
        if (policies) groupPolicies.set(arn, policies);
      }),
    );
    return new Everybody({ ...options, groupPolicies });
  }

  /** Those for whom something could not be tried. */
  get untried(): string[] {
    return [...this.#untried].sort();
  }

  /** Policies of the groups, by ARN. */
  get groupPolicies(): Record<string, PolicyRead[]> {
    return Object.fromEntries(this.#groupPolicies);
  }

  /**
   * What IAM decides on attempts of the role and the same ones of all others, with what keeps it from being proof.
   *
   * @param what - in words, e.g. `What IAM decides on images`
   * @returns undefined when IAM did not judge those of the role
   */
  async try(
    what: string,
    attempts: readonly Attempt[],
  ): Promise<Tried[] | undefined> {
    const [ofRole, ...ofOthers] = await Promise.all([
      this.#unseen.tryRead(what, this.#tryAll(attempts)),
      ...this.#others.map(arn =>
        this.#tryAs(arn, what, asPrincipal(attempts, arn)),
      ),
    ]);
    return ofRole && [...ofRole, ...ofOthers.flat()];
  }

  /** Whoever cannot be judged proves nothing, and hides nobody else. */
  async #tryAs(
    arn: string,
    what: string,
    attempts: readonly Attempt[],
  ): Promise<Tried[]> {
    const tried = await this.#unseen.tryRead(
      `${what} for ${arn}`,
      this.#tryAll(attempts),
    );
    if (!tried) this.#untried.add(arn);
    return tried ?? [];
  }

  async #tryAll(attempts: readonly Attempt[]): Promise<Tried[]> {
    return Promise.all(
      attempts.map(async attempt => {
        const tried = await tryAttempt(this.#reader, attempt);
        const doubt = doubtOf(tried, this.policiesOf(attempt.principalArn));
        return doubt ? { ...tried, doubt } : tried;
      }),
    );
  }

  /** Policies of the role or a group; undefined when they were not read. */
  policiesOf(arn: string): readonly PolicyRead[] | undefined {
    return arn === this.#role.arn
      ? this.#role.policies
      : this.#groupPolicies.get(arn);
  }
}

function isGroup(arn: string): boolean {
  return arn.split(':')[5].startsWith('group/');
}

function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
