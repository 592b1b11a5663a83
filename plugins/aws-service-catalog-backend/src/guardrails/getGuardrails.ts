import type {
  Guardrail,
  GuardrailReport,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Read, ReadCache, ReadPolicy } from '../aws/ReadCache';
import { roleArnOf } from '../aws/RoleSessions';
import { type Team, targetOf } from '../teams/Team';
import { allowedImages } from './allowedImages';
import { type TeamView, noCatalogIn } from './openTeam';
import { offeredPolicy } from './policies/offeredPolicies';
import type { PrivateImages } from './privateImages';
import type { Tried } from './proof/Attempt';
import { type Evidence, readEvidence } from './readEvidence';
import type { RuleEvidence } from './rules/RuleEvidence';
import { answerOf } from './rules/answerOf';
import { besideImages } from './rules/besideImages';
import { endUserPolicy } from './rules/endUserPolicy';
import { imageOwnerDeny } from './rules/imageOwnerDeny';
import { marketplaceDeny } from './rules/marketplaceDeny';
import { notTried } from './rules/judgeDenial';
import { notLookedAt, privateImageDeny } from './rules/privateImageDeny';
import { serviceCatalogPath } from './rules/serviceCatalogPath';

const TOPIC = 'guardrails';

// Where nothing could be read, the rule says so and judges none of this.
const NO_IMAGES: PrivateImages = {
  images: [],
  searched: [],
  unsearched: [],
  knowsRegions: false,
};

const UNSEEN = [
  'IAM simulates the policies of the role. It sees no session policies, no VPC endpoint policies and no resource control policies; what EC2 itself allows is listed beside.',
  'A person may have other roles in the account, and the role may be let assume, make or pass on others. What is proven here is proven of this role.',
];

/** What is known of the guardrails of teams. */
export class GuardrailReads {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;

  constructor(cache: ReadCache, policy: Pick<ReadPolicy, 'fresh' | 'stale'>) {
    this.#cache = cache;
    this.#policy = policy;
  }

  /** All that is read and tried about a team; nothing, when no catalog lies in its account. */
  async evidence(
    view: TeamView,
    options?: { refresh?: boolean },
  ): Promise<Read<Evidence> | undefined> {
    const { team, region, through } = view;
    if (!through) return undefined;
    return this.#cache.read(
      { scope: through.scope, topic: TOPIC, id: `${team.id}/${region}` },
      { ...this.#policy, refresh: options?.refresh },
      () => readEvidence({ ...view, through }),
    );
  }
}

/** The guardrails of a team, each with its state, the reason and the proof. */
export async function getGuardrails(
  reads: GuardrailReads,
  view: TeamView,
  options?: { refresh?: boolean },
): Promise<GuardrailReport> {
  const { team, region, through } = view;
  const read = await reads.evidence(view, options);
  const rules = rulesOf(view, read?.value);
  const common = {
    team: team.id,
    accountId: team.accountId,
    region,
    catalog: through?.catalog.id,
    rules,
    ...answerOf(team.title, rules, gapsOf(read?.value)),
  };
  if (!read) {
    return {
      ...common,
      principalArn: roleArnOf(targetOf(team, region)),
      because: `because nothing could be looked at. ${noCatalogIn(team)}`,
      allowedImages: [],
      unseen: [noCatalogIn(team)],
      asOf: new Date().toISOString(),
      stale: false,
    };
  }
  return {
    ...common,
    principalArn: read.value.principalArn,
    allowedImages: read.value.imageSettings.map(allowedImages),
    unseen: [...read.value.unseen, ...UNSEEN],
    asOf: read.asOf.toISOString(),
    stale: read.stale,
  };
}

/** Every rule; all of them unknown where nothing could be read. */
export function rulesOf(
  { team, region }: TeamView,
  evidence: Evidence | undefined,
): Guardrail[] {
  const facts = {
    partition: team.partition ?? 'aws',
    accountId: team.accountId,
    privateImageIds: (evidence?.privateImages.images ?? []).map(
      ({ imageId }) => imageId,
    ),
  };
  const policies = evidence?.policies ?? [];
  const evidenceOf = (tried: readonly Tried[]): RuleEvidence => ({
    policies,
    policiesOf: arn =>
      arn === evidence?.principalArn
        ? policies
        : evidence?.sharedPolicies[arn] ?? [],
    groupPolicies: evidence?.groupPolicies ?? [],
    tried,
    takeOffs: evidence?.takeOffs ?? [],
    untried: evidence?.untried ?? [],
  });
  const { marketplace, imageOwner, privateImages, endUser, launchRoles } =
    evidence?.tried ?? {};
  const why = whyUnknown(team, evidence);
  const orUnknown = (known: boolean, rule: Guardrail): Guardrail =>
    known && !evidence?.isRoleAbsent
      ? rule
      : { ...rule, state: 'unknown', reason: why, fix: undefined };

  return [
    orUnknown(
      marketplace !== undefined,
      marketplaceDeny(
        evidenceOf(marketplace ?? []),
        offeredPolicy('marketplace-deny', facts),
      ),
    ),
    orUnknown(
      imageOwner !== undefined,
      imageOwnerDeny(
        evidenceOf(imageOwner ?? []),
        offeredPolicy('image-owner-deny', facts),
      ),
    ),
    orUnknown(
      privateImages !== undefined,
      privateImageDeny(
        evidenceOf(privateImages ?? []),
        evidence?.privateImages ?? NO_IMAGES,
        offeredPolicy('private-image-deny', facts),
      ),
    ),
    orUnknown(
      endUser !== undefined,
      endUserPolicy(
        evidenceOf(endUser ?? []),
        offeredPolicy('end-user-policy', facts),
      ),
    ),
    orUnknown(
      launchRoles !== undefined && endUser !== undefined,
      serviceCatalogPath(
        evidenceOf([
          ...(endUser ?? []).filter(
            ({ attempt }) => attempt.id === 'provision',
          ),
          ...(launchRoles ?? []),
        ]),
        evidence?.launchRoles ?? { absent: [], distrustful: [], untried: [] },
      ),
    ),
  ].map(rule =>
    besideImages(rule, evidence?.imageSettings ?? [], {
      accountId: team.accountId,
      region,
    }),
  );
}

/** For whom nothing was tried, and where nobody looked. */
export function gapsOf(evidence: Evidence | undefined): string[] {
  if (!evidence) return [];
  const { untried, privateImages } = evidence;
  return [
    ...(untried.length > 0 ? [notTried(untried)] : []),
    notLookedAt(privateImages) ?? [],
  ].flat();
}

function whyUnknown(team: Team, evidence: Evidence | undefined): string {
  if (!evidence) return noCatalogIn(team);
  return evidence.isRoleAbsent
    ? `Account ${team.accountId} has no role ${team.roleName}.`
    : evidence.unseen.join(' ');
}
