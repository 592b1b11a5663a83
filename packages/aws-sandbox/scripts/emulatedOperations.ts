/** Operations whose full shapes `trimShapes` keeps, by service: those that are, or are about to be, implemented. */
export interface EmulatedModel {
  /** Version folder below `botocore/data/<service>/`. */
  version: string;
  /** `all`, or the names of the operations. */
  operations: 'all' | string;
}

export const emulatedOperations: Record<string, EmulatedModel> = {
  servicecatalog: { version: '2015-12-10', operations: 'all' },
  sts: {
    version: '2011-06-15',
    operations: 'AssumeRole GetCallerIdentity',
  },
  iam: {
    version: '2010-05-08',
    operations: `
      CreateUser GetUser ListUsers UpdateUser DeleteUser TagUser UntagUser ListUserTags
      CreateGroup GetGroup ListGroups UpdateGroup DeleteGroup AddUserToGroup RemoveUserFromGroup ListGroupsForUser
      CreateRole GetRole ListRoles UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy DeleteRole
      TagRole UntagRole ListRoleTags
      CreatePolicy GetPolicy ListPolicies DeletePolicy CreatePolicyVersion GetPolicyVersion ListPolicyVersions
      DeletePolicyVersion SetDefaultPolicyVersion ListEntitiesForPolicy TagPolicy UntagPolicy ListPolicyTags
      PutUserPolicy GetUserPolicy ListUserPolicies DeleteUserPolicy
      PutGroupPolicy GetGroupPolicy ListGroupPolicies DeleteGroupPolicy
      PutRolePolicy GetRolePolicy ListRolePolicies DeleteRolePolicy
      AttachUserPolicy DetachUserPolicy ListAttachedUserPolicies
      AttachGroupPolicy DetachGroupPolicy ListAttachedGroupPolicies
      AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies
      PutUserPermissionsBoundary DeleteUserPermissionsBoundary
      PutRolePermissionsBoundary DeleteRolePermissionsBoundary
      CreateInstanceProfile GetInstanceProfile ListInstanceProfiles ListInstanceProfilesForRole
      DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
      TagInstanceProfile UntagInstanceProfile ListInstanceProfileTags
      CreateAccessKey ListAccessKeys UpdateAccessKey DeleteAccessKey
      SimulatePrincipalPolicy SimulateCustomPolicy
      GetContextKeysForPrincipalPolicy GetContextKeysForCustomPolicy`,
  },
  budgets: {
    version: '2016-10-20',
    operations:
      'CreateBudget DescribeBudget DescribeBudgets UpdateBudget DeleteBudget',
  },
  cloudformation: {
    version: '2010-05-15',
    operations: `
      CreateStack UpdateStack DeleteStack DescribeStacks DescribeStackEvents DescribeStackResources
      DescribeStackResource ListStackResources ListStacks GetTemplate GetTemplateSummary ValidateTemplate
      CreateChangeSet DescribeChangeSet ExecuteChangeSet DeleteChangeSet ListChangeSets EstimateTemplateCost
      SetStackPolicy GetStackPolicy ContinueUpdateRollback CancelUpdateStack DescribeType ListTypes`,
  },
  ec2: {
    version: '2016-11-15',
    operations: `
      RunInstances DescribeInstances DescribeInstanceStatus TerminateInstances StopInstances StartInstances
      DescribeImages DescribeVpcs DescribeSubnets
      DescribeSecurityGroups CreateSecurityGroup DeleteSecurityGroup AuthorizeSecurityGroupIngress
      AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress RevokeSecurityGroupIngress
      DescribeKeyPairs CreateKeyPair DescribeAvailabilityZones DescribeRegions
      DescribeInstanceTypes DescribeInstanceTypeOfferings CreateTags DeleteTags DescribeTags
      ModifyInstanceAttribute DescribeInstanceAttribute DescribeVolumes CreateVolume DeleteVolume
      AttachVolume DetachVolume CreateVpc DeleteVpc CreateSubnet DeleteSubnet ImportKeyPair DeleteKeyPair
      AllocateAddress AssociateAddress DisassociateAddress ReleaseAddress DescribeAddresses
      DescribeSecurityGroupRules
      ModifyVolume
      GetAllowedImagesSettings EnableAllowedImagesSettings DisableAllowedImagesSettings
      ReplaceImageCriteriaInAllowedImagesSettings`,
  },
  s3: {
    version: '2006-03-01',
    operations: `
      CreateBucket DeleteBucket HeadBucket ListBuckets ListObjectsV2
      PutObject GetObject HeadObject DeleteObject DeleteObjects PutBucketTagging GetBucketTagging
      PutBucketEncryption GetBucketEncryption PutPublicAccessBlock GetPublicAccessBlock
      PutBucketVersioning GetBucketVersioning GetBucketLocation GetObjectTagging PutObjectTagging
      PutBucketPolicy GetBucketPolicy DeleteBucketPolicy DeleteBucketTagging`,
  },
  'license-manager': {
    version: '2018-08-01',
    operations: 'ListReceivedLicenses ListReceivedGrants ListDistributedGrants',
  },
  'marketplace-agreement': {
    version: '2020-03-01',
    operations: 'SearchAgreements DescribeAgreement GetAgreementTerms',
  },
  organizations: {
    version: '2016-11-28',
    operations: `
      DescribeOrganization ListRoots DescribeOrganizationalUnit ListOrganizationalUnitsForParent
      DescribeAccount ListAccounts ListAccountsForParent ListChildren ListParents
      EnableAWSServiceAccess DisableAWSServiceAccess ListAWSServiceAccessForOrganization
      RegisterDelegatedAdministrator DeregisterDelegatedAdministrator ListDelegatedAdministrators
      CreatePolicy DescribePolicy UpdatePolicy DeletePolicy ListPolicies ListPoliciesForTarget AttachPolicy DetachPolicy`,
  },
  'resource-groups': {
    version: '2017-11-27',
    operations: `
      CreateGroup GetGroup GetGroupQuery ListGroups UpdateGroup UpdateGroupQuery DeleteGroup
      ListGroupResources SearchResources`,
  },
  resourcegroupstaggingapi: {
    version: '2017-01-26',
    operations: 'GetResources GetTagKeys GetTagValues',
  },
  sns: {
    version: '2010-03-31',
    operations: `
      CreateTopic DeleteTopic GetTopicAttributes SetTopicAttributes ListTopics
      TagResource UntagResource ListTagsForResource
      Subscribe Unsubscribe ListSubscriptions ListSubscriptionsByTopic Publish`,
  },
  ssm: {
    version: '2014-11-06',
    operations: `
      GetParameter GetParameters GetParametersByPath DescribeParameters PutParameter DeleteParameter
      AddTagsToResource RemoveTagsFromResource ListTagsForResource
      GetDocument DescribeDocument ListDocuments CreateDocument DeleteDocument
      StartAutomationExecution GetAutomationExecution DescribeAutomationExecutions`,
  },
};
