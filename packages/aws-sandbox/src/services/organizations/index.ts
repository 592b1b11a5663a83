import type { ServiceDefinition } from '../../core/operation';
import { attachPolicy } from './attachPolicy';
import { createPolicy } from './createPolicy';
import { deletePolicy } from './deletePolicy';
import { deregisterDelegatedAdministrator } from './deregisterDelegatedAdministrator';
import { describeAccount } from './describeAccount';
import { describeOrganization } from './describeOrganization';
import { describeOrganizationalUnit } from './describeOrganizationalUnit';
import { describePolicy } from './describePolicy';
import { detachPolicy } from './detachPolicy';
import { disableAwsServiceAccess } from './disableAwsServiceAccess';
import { enableAwsServiceAccess } from './enableAwsServiceAccess';
import { listAccounts } from './listAccounts';
import { listAccountsForParent } from './listAccountsForParent';
import { listAwsServiceAccessForOrganization } from './listAwsServiceAccessForOrganization';
import { listChildren } from './listChildren';
import { listDelegatedAdministrators } from './listDelegatedAdministrators';
import { listOrganizationalUnitsForParent } from './listOrganizationalUnitsForParent';
import { listParents } from './listParents';
import { listPolicies } from './listPolicies';
import { listPoliciesForTarget } from './listPoliciesForTarget';
import { listRoots } from './listRoots';
import { registerDelegatedAdministrator } from './registerDelegatedAdministrator';
import { updatePolicy } from './updatePolicy';

/** AWS Organizations: the tree of accounts, trusted services with their delegated administrators, service control policies. */
export const organizations: ServiceDefinition = {
  name: 'organizations',
  signingName: 'organizations',
  iamPrefix: 'organizations',
  protocol: 'awsJson',
  targetPrefix: 'AWSOrganizationsV20161128',
  global: true,
  operations: {
    AttachPolicy: attachPolicy,
    CreatePolicy: createPolicy,
    DeletePolicy: deletePolicy,
    DeregisterDelegatedAdministrator: deregisterDelegatedAdministrator,
    DescribeAccount: describeAccount,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    DescribePolicy: describePolicy,
    DetachPolicy: detachPolicy,
    DisableAWSServiceAccess: disableAwsServiceAccess,
    EnableAWSServiceAccess: enableAwsServiceAccess,
    ListAWSServiceAccessForOrganization: listAwsServiceAccessForOrganization,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListChildren: listChildren,
    ListDelegatedAdministrators: listDelegatedAdministrators,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListPolicies: listPolicies,
    ListPoliciesForTarget: listPoliciesForTarget,
    ListRoots: listRoots,
    RegisterDelegatedAdministrator: registerDelegatedAdministrator,
    UpdatePolicy: updatePolicy,
  },
};
