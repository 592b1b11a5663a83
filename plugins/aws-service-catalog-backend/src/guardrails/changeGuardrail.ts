import { createHash } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  ApplicableGuardrail,
  GuardrailProposal,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../aws/AwsAccess';
import { attachRolePolicy } from '../aws/iam/attachRolePolicy';
import { deleteRolePolicy } from '../aws/iam/deleteRolePolicy';
import { detachRolePolicy } from '../aws/iam/detachRolePolicy';
import { getRolePolicy } from '../aws/iam/getRolePolicy';
import { listAttachedRolePolicies } from '../aws/iam/listAttachedRolePolicies';
import { putRolePolicy } from '../aws/iam/putRolePolicy';
import type { AwsAccess } from '../aws/AwsAccess';
import { type Catalog, targetOfCatalog } from '../catalogs/Catalog';
import type { CatalogSession, Catalogs } from '../catalogs/Catalogs';
import type { Team } from '../teams/Team';
import type { Teams } from '../teams/Teams';
import { offeredPolicy } from './policies/offeredPolicies';
import { readPrivateImages } from './privateImages';
import { Unseen } from './Unseen';

type Intent = GuardrailProposal['intent'];

/** What is to be changed. */
export interface GuardrailChange {
  teamId: string;
  rule: ApplicableGuardrail;
  intent: Intent;
}

/** Puts guardrails on the roles of teams and takes them away, shown before it is done. */
export class ChangeGuardrail {
  readonly #teams: Teams;
  readonly #catalogs: Pick<Catalogs, 'all'>;
  readonly #aws: AwsAccess;
  readonly #changed: (catalog: Catalog) => Promise<void>;

  constructor(options: {
    teams: Teams;
    catalogs: Pick<Catalogs, 'all'>;
    aws: AwsAccess;
    /** Lets teams and curators see at once that something in reach of a catalog has changed. */
    changed: (catalog: Catalog) => Promise<void>;
  }) {
    this.#teams = options.teams;
    this.#catalogs = options.catalogs;
    this.#aws = options.aws;
    this.#changed = options.changed;
  }

  /** What the change would do; changes nothing. */
  async propose(
    session: CatalogSession,
    change: GuardrailChange,
  ): Promise<GuardrailProposal> {
    const team = await this.#teamIn(session, change.teamId);
    return this.#proposal(session, team, change);
  }

  /**
   * Makes the change, if the role is still as the person saw it.
   *
   * @param revision - of the proposal that the person saw
   * @throws ConflictError - the role has changed since
   */
  async make(
    session: CatalogSession,
    change: GuardrailChange,
    revision: string,
  ): Promise<GuardrailProposal> {
    const team = await this.#teamIn(session, change.teamId);
    const proposal = await this.#proposal(session, team, change);
    if (proposal.revision !== revision) {
      throw new ConflictError(
        `${proposal.name} on the role ${
          proposal.roleName
        } is no longer what was shown: ${
          proposal.before === undefined
            ? 'it is not there'
            : `it now reads ${proposal.before}`
        }, or what it would become has changed. Look at the change again`,
      );
    }
    if (!proposal.changes) return proposal;
    await send(session.actor(), proposal);
    // What a role may do decides what its team sees, through whichever catalog of the account it was read.
    for (const catalog of this.#catalogs.all()) {
      if (catalog.accountId === team.accountId) await this.#changed(catalog);
    }
    return proposal;
  }

  async #teamIn(session: CatalogSession, teamId: string): Promise<Team> {
    const { catalog } = session;
    const team = await this.#teams.byId(teamId);
    if (!team || team.accountId !== catalog.accountId) {
      throw new NotFoundError(
        `There is no team '${teamId}' that works in account ${catalog.accountId} of the catalog '${catalog.id}'`,
      );
    }
    return team;
  }

  async #proposal(
    session: CatalogSession,
    team: Team,
    { rule, intent }: GuardrailChange,
  ): Promise<GuardrailProposal> {
    const roleName = team.roleName.slice(team.roleName.lastIndexOf('/') + 1);
    const unseen = new Unseen();
    const offer = (privateImageIds: string[]) =>
      offeredPolicy(rule, {
        partition: team.partition ?? 'aws',
        accountId: team.accountId,
        privateImageIds,
      });
    const policy = offer([]);
    const before =
      policy.kind === 'inline-policy'
        ? await inlineBefore(session.reader, roleName, policy.name)
        : await attachedBefore(session.reader, roleName, policy.name);
    const privateImageIds =
      rule === 'private-image-deny'
        ? await this.#privateImageIds(session, team, { unseen, before })
        : [];
    if (
      privateImageIds.length === 0 &&
      rule === 'private-image-deny' &&
      intent === 'apply'
    ) {
      throw new InputError(
        `Account ${
          team.accountId
        } has no image of its own that carries a Marketplace product code; there is nothing to deny. ${unseen.sentences.join(
          ' ',
        )}`.trim(),
      );
    }
    const { document } = offer(privateImageIds);
    const after = intent === 'apply' ? document ?? policy.name : undefined;
    return {
      rule,
      intent,
      roleName,
      kind: policy.kind,
      name: policy.name,
      changes: !isSame(before, after),
      before,
      after,
      warnings: [...warningsOf(rule, intent, team), ...unseen.sentences],
      revision: revisionOf(roleName, policy.name, before, after),
    };
  }

  async #privateImageIds(
    { catalog, reader }: CatalogSession,
    team: Team,
    { unseen, before }: { unseen: Unseen; before: string | undefined },
  ): Promise<string[]> {
    const readerIn = (region: string) =>
      this.#aws.reader({ ...targetOfCatalog(catalog), region });
    const { images, unsearched, knowsRegions } = await readPrivateImages(
      { reader, readerIn },
      team.regions,
      unseen,
    );
    const found = images.map(({ imageId }) => imageId);
    if (knowsRegions && unsearched.length === 0) return found;
    // An image that could not be looked for is not gone: what the policy denies already stays denied.
    const denied = before?.match(/ami-[0-9a-f]+/g) ?? [];
    return [...new Set([...found, ...denied])];
  }
}

async function inlineBefore(
  reader: AwsSession,
  roleName: string,
  name: string,
): Promise<string | undefined> {
  try {
    return await getRolePolicy(reader, roleName, name);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function attachedBefore(
  reader: AwsSession,
  roleName: string,
  arn: string,
): Promise<string | undefined> {
  const attached = await listAttachedRolePolicies(reader, roleName);
  return attached.includes(arn) ? arn : undefined;
}

async function send(
  actor: AwsSession,
  { roleName, kind, name, intent, after }: GuardrailProposal,
): Promise<void> {
  if (kind === 'managed-policy') {
    const input = { roleName, policyArn: name };
    await (intent === 'apply'
      ? attachRolePolicy(actor, input)
      : detachRolePolicy(actor, input));
  } else if (after === undefined) {
    await deleteRolePolicy(actor, { roleName, policyName: name });
  } else {
    await putRolePolicy(actor, { roleName, policyName: name, document: after });
  }
}

function warningsOf(
  rule: ApplicableGuardrail,
  intent: Intent,
  team: Team,
): string[] {
  if (intent === 'remove') {
    return rule === 'end-user-policy'
      ? [
          `Members of ${team.title} can no longer launch through Service Catalog, unless another policy allows it. What runs keeps running.`,
        ]
      : [
          `Members of ${team.title} may be able to get Marketplace software past Service Catalog then.`,
        ];
  }
  return rule === 'image-owner-deny'
    ? [
        'Products without a LAUNCH constraint are launched with the rights of the person; their instances of Marketplace images are denied then.',
        'Images that other accounts share with the team are denied too.',
      ]
    : [];
}

function isSame(before: string | undefined, after: string | undefined) {
  return normal(before) === normal(after);
}

/** Policies say the same whatever their white space. */
function normal(text: string | undefined): string | undefined {
  if (text === undefined || !text.trimStart().startsWith('{')) return text;
  return JSON.stringify(JSON.parse(text));
}

function revisionOf(...parts: (string | undefined)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map(part => part ?? null)))
    .digest('hex')
    .slice(0, 32);
}
