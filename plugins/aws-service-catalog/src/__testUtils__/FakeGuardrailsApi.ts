import type {
  Guardrail,
  GuardrailAttempt,
  GuardrailProposal,
  GuardrailReport,
  GuardrailsApi,
  LaunchReport,
  TeamReadiness,
  UnauthorisedInstance,
} from 'backstage-plugin-aws-service-catalog-common';
import { unusedMethods } from './unusedMethods';

const AS_OF = '2026-11-25T10:00:00.000Z';
const ROLE = 'arn:aws:iam::222222222222:role/AIResearchTeam';

const denyOwner = {
  layer: 'inline' as const,
  policyName: 'MarketplaceGuardrail',
  attachedTo: 'AIResearchTeam',
  sid: 'DenyMarketplaceAMIAccess',
  effect: 'Deny' as const,
  document: '{"Sid":"DenyMarketplaceAMIAccess","Effect":"Deny"}',
};

export const runPaid: GuardrailAttempt = {
  id: 'run-marketplace-image',
  title: 'Run a paid Marketplace AMI',
  principalArn: ROLE,
  action: 'ec2:RunInstances',
  resourceArn: 'arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0',
  context: [{ key: 'ec2:Owner', values: ['aws-marketplace'] }],
  expected: 'denied',
  actual: 'explicit-deny',
  asExpected: 'yes',
  decidedBy: [denyOwner],
  detail:
    'Denied by policy MarketplaceGuardrail, statement DenyMarketplaceAMIAccess.',
};

/** Images are guarded, as the role's own policy says. */
export const imagesGuarded: Guardrail = {
  id: 'image-owner-deny',
  title: 'Nobody starts Marketplace AMIs directly',
  state: 'in-force',
  reason: runPaid.detail,
  statements: [denyOwner],
  attempts: [runPaid],
  policy: {
    kind: 'inline-policy',
    name: 'ServiceCatalogGuardrail-ImageOwner',
    document: '{"Statement":[{"Sid":"DenyMarketplaceAMIAccess"}]}',
    original: '{"Condition":{"ForAnyValue:StringNotEquals":{}}}',
    explanation: ['ec2:Owner has one value.'],
  },
};

/** Nobody is kept from subscribing. */
export const subscriptionsOpen: Guardrail = {
  id: 'marketplace-deny',
  title: 'Nobody subscribes to Marketplace software directly',
  state: 'missing',
  reason: 'No policy of the role denies it.',
  fix: 'Apply the guardrail to the role.',
  statements: [],
  attempts: [
    {
      ...runPaid,
      id: 'subscribe',
      title: 'Subscribe to a Marketplace product',
      action: 'aws-marketplace:Subscribe',
      actual: 'allowed',
      asExpected: 'no',
      decidedBy: [],
      detail: 'Allowed by policy Extras.',
    },
  ],
  policy: {
    kind: 'inline-policy',
    name: 'ServiceCatalogGuardrail-Marketplace',
    document: '{"Statement":[{"Sid":"DenyAWSMarketplaceWriteAccess"}]}',
    explanation: ['Denies every action of AWS Marketplace.'],
  },
};

/** The guardrails of the AI research team. */
export const aiResearchReport: GuardrailReport = {
  team: 'ai-research',
  accountId: '222222222222',
  region: 'us-east-1',
  principalArn: ROLE,
  catalog: 'ai-research',
  answer: 'no',
  sentence:
    'Members of AI Research can start Marketplace software only through Service Catalog',
  because: 'because it works directly too: subscribe to a Marketplace product.',
  rules: [subscriptionsOpen, imagesGuarded],
  allowedImages: [
    {
      region: 'us-east-1',
      state: 'disabled',
      detail: 'EC2 restricts no images in this account by itself.',
    },
  ],
  unseen: ['A person may have other roles in the account.'],
  asOf: AS_OF,
  stale: false,
};

/** A machine that somebody started past Service Catalog. */
export const rstudioTrial: UnauthorisedInstance = {
  instanceId: 'i-0123456789abcdef0',
  region: 'us-east-1',
  accountId: '222222222222',
  name: 'rstudio-trial',
  kind: 'marketplace',
  reason: 'It runs Marketplace software.',
  state: 'running',
  instanceType: 't3.large',
  productCodes: ['rstudiopro0productcode00001'],
  launchedAt: '2026-11-20T10:00:00.000Z',
  launchedBy: { text: 'jane', source: 'tag Owner' },
  tags: [],
};

const proposal: GuardrailProposal = {
  rule: 'marketplace-deny',
  intent: 'apply',
  roleName: 'AIResearchTeam',
  kind: 'inline-policy',
  name: 'ServiceCatalogGuardrail-Marketplace',
  changes: true,
  after: '{"Statement":[{"Sid":"DenyAWSMarketplaceWriteAccess"}]}',
  warnings: ['Look twice.'],
  revision: 'rev-1',
};

const readiness: TeamReadiness = {
  team: 'ai-research',
  title: 'AI Research',
  accountId: '222222222222',
  region: 'us-east-1',
  steps: [
    {
      number: 1,
      title: 'Take Marketplace away',
      state: 'to-do',
      checks: [
        {
          title: 'Nobody subscribes directly',
          status: 'blocked',
          detail: 'No policy denies it.',
          fix: 'Apply the guardrail.',
          checkedAt: AS_OF,
        },
      ],
    },
    {
      number: 2,
      title: 'Subscribe to the software',
      state: 'done',
      checks: [
        {
          title: 'The account holds agreements',
          status: 'ok',
          detail: '2 active.',
          checkedAt: AS_OF,
        },
      ],
    },
  ],
  asOf: AS_OF,
  stale: false,
};

const launches: LaunchReport = {
  by: 'person',
  groups: [
    {
      key: 'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
      title: 'user:default/researcher',
      entityRef: 'user:default/researcher',
      items: [
        {
          provisionedProductId: 'pp-1',
          name: 'dl-ami-run-7',
          productName: 'Deep Learning Base AMI (Amazon Linux)',
          portfolioName: 'AI Research Team Portfolio',
          status: 'AVAILABLE',
          person: {
            principalArn: 'arn:aws:sts::2:assumed-role/T/researcher',
            entityRef: 'user:default/researcher',
            isMe: false,
          },
          resources: 1,
        },
      ],
    },
  ],
  unseen: [],
  asOf: AS_OF,
  stale: false,
};

/** Guardrails in memory. `report`, `instances` and `proposal` are what there is; `calls` what was asked for. */
export class FakeGuardrailsApi {
  report = aiResearchReport;
  instances = [rstudioTrial];
  proposal = proposal;
  refusal?: Error;
  readonly calls: unknown[][] = [];

  readonly api: GuardrailsApi = unusedMethods<GuardrailsApi>({
    listGuardedTeams: async () => ({
      items: [
        {
          id: 'ai-research',
          title: 'AI Research',
          accountId: '222222222222',
          regions: ['us-east-1'],
          roleName: 'AIResearchTeam',
        },
        {
          id: 'imaging',
          title: 'Imaging',
          accountId: '222222222222',
          regions: ['us-east-1', 'eu-west-1'],
          roleName: 'ImagingTeam',
        },
      ],
    }),
    getGuardrails: async (team, query) => {
      this.calls.push(['getGuardrails', team, query?.region]);
      return this.report;
    },
    getTeamReadiness: async (team, query) => {
      this.calls.push(['getTeamReadiness', team, query?.region]);
      return readiness;
    },
    listUnauthorisedInstances: async () => ({
      items: this.instances,
      unseen: [],
      asOf: AS_OF,
      stale: false,
    }),
    getGuardrailProposal: async () => this.proposal,
    applyGuardrail: async (...call) => {
      this.calls.push(['applyGuardrail', ...call]);
      if (this.refusal) throw this.refusal;
      this.report = {
        ...this.report,
        answer: 'yes',
        because: 'because every direct way is denied.',
        rules: [{ ...subscriptionsOpen, state: 'in-force' }, imagesGuarded],
      };
      return this.proposal;
    },
    notifyInstanceOwner: async (...call) => {
      this.calls.push(['notifyInstanceOwner', ...call]);
      return {
        instanceId: rstudioTrial.instanceId,
        recipients: ['group:default/ai-research'],
      };
    },
    terminateUnauthorisedInstance: async (...call) => {
      this.calls.push(['terminateUnauthorisedInstance', ...call]);
      if (this.refusal) throw this.refusal;
      this.instances = [];
      return {
        instanceId: rstudioTrial.instanceId,
        before: 'running',
        now: 'shutting-down',
      };
    },
    getLaunchReport: async (_catalog, query) => {
      this.calls.push(['getLaunchReport', query?.by]);
      return { ...launches, by: query?.by ?? 'person' };
    },
    createPersonResourceGroup: async (...call) => {
      this.calls.push(['createPersonResourceGroup', ...call]);
      return { name: 'ServiceCatalog-researcher', arn: 'arn', created: true };
    },
  });
}
