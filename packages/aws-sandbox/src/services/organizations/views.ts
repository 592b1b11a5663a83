import type {
  Account,
  OrganizationalUnit as UnitView,
  Organization as OrganizationView,
  Policy,
  PolicySummary,
  Root,
} from '@aws-sdk/client-organizations';
import type {
  MemberAccount,
  Organization,
  OrganizationalUnit,
  ServiceControlPolicy,
} from './state';

/** ARN of something that the management account holds: `account`, `ou`, `root`, … */
const arnOf = (
  { id, managementAccountId }: Organization,
  kind: string,
  ...names: string[]
) =>
  `arn:aws:organizations::${managementAccountId}:${[kind, id, ...names].join(
    '/',
  )}`;

/** An account as the API answers it. */
export function accountView(
  organization: Organization,
  account: MemberAccount,
): Account {
  return {
    Id: account.id,
    Arn: arnOf(organization, 'account', account.id),
    Email: account.email,
    Name: account.name,
    Status: account.status,
    State: account.status,
    JoinedMethod:
      account.id === organization.managementAccountId ? 'INVITED' : 'CREATED',
    JoinedTimestamp: new Date(account.joinedAt),
  };
}

export function organizationView(organization: Organization): OrganizationView {
  const { managementAccountId } = organization;
  return {
    Id: organization.id,
    Arn: arnOf(organization, 'organization'),
    FeatureSet: 'ALL',
    MasterAccountId: managementAccountId,
    MasterAccountArn: arnOf(organization, 'account', managementAccountId),
    MasterAccountEmail: organization.accounts[managementAccountId].email,
    AvailablePolicyTypes: [
      { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
    ],
  };
}

export function rootView(organization: Organization): Root {
  return {
    Id: organization.rootId,
    Arn: arnOf(organization, 'root', organization.rootId),
    Name: 'Root',
    PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
  };
}

export function unitView(
  organization: Organization,
  unit: OrganizationalUnit,
): UnitView {
  return {
    Id: unit.id,
    Arn: arnOf(organization, 'ou', unit.id),
    Name: unit.name,
  };
}

export function policySummary(
  organization: Organization,
  policy: ServiceControlPolicy,
): PolicySummary {
  const owned = arnOf(
    organization,
    'policy',
    'service_control_policy',
    policy.id,
  );
  return {
    Id: policy.id,
    Arn: policy.awsManaged
      ? `arn:aws:organizations::aws:policy/service_control_policy/${policy.id}`
      : owned,
    Name: policy.name,
    Description: policy.description,
    Type: 'SERVICE_CONTROL_POLICY',
    AwsManaged: policy.awsManaged,
  };
}

/** A policy with its text. */
export function policyView(
  organization: Organization,
  policy: ServiceControlPolicy,
): Policy {
  return {
    PolicySummary: policySummary(organization, policy),
    Content: policy.content,
  };
}
