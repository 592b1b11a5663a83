import type {
  CreatePolicyVersionRequest,
  CreatePolicyVersionResponse,
  GetPolicyVersionResponse,
  ListPolicyVersionsRequest,
  ListPolicyVersionsResponse,
  PolicyVersion as PolicyVersionView,
} from '@aws-sdk/client-iam';
import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { deleteConflict, limitExceeded, noSuchEntity } from './errors';
import { existingPolicy } from './existing';
import { guarded } from './guarded';
import {
  arnOfPolicy,
  ownPolicy,
  type PolicyRef,
} from './managedPolicyOperations';
import { page } from './page';
import type { ManagedPolicy, PolicyVersion } from './state';
import { encodeDocument } from './views';

const MOST_VERSIONS = 5;

type VersionRef = PolicyRef & { VersionId: string };

function versionOf(policy: ManagedPolicy, id: string): PolicyVersion {
  const version = policy.versions.find(item => item.id === id);
  if (!version) {
    throw noSuchEntity(
      `Policy ${policy.arn} version ${id} does not exist or is not attachable.`,
    );
  }
  return version;
}

const metadata = (
  policy: ManagedPolicy,
  { id, createDate }: PolicyVersion,
): PolicyVersionView => ({
  VersionId: id,
  IsDefaultVersion: id === policy.defaultVersion,
  CreateDate: new Date(createDate),
});

export const createPolicyVersion: Operation<
  Checked<CreatePolicyVersionRequest, 'PolicyArn' | 'PolicyDocument'>,
  CreatePolicyVersionResponse
> = guarded('CreatePolicyVersion', arnOfPolicy, (input, ctx) => {
  const policy = ownPolicy(ctx, input.PolicyArn);
  parseIdentityPolicy(input.PolicyDocument);
  if (policy.versions.length >= MOST_VERSIONS) {
    throw limitExceeded(
      `A managed policy can have up to ${MOST_VERSIONS} versions. Before you create a new version, you must delete an existing version.`,
    );
  }
  policy.lastVersion += 1;
  const version: PolicyVersion = {
    id: `v${policy.lastVersion}`,
    document: input.PolicyDocument,
    createDate: ctx.now().toISOString(),
  };
  policy.versions.unshift(version);
  policy.updateDate = version.createDate;
  if (input.SetAsDefault) {
    policy.defaultVersion = version.id;
  }
  return { PolicyVersion: metadata(policy, version) };
});

export const getPolicyVersion: Operation<VersionRef, GetPolicyVersionResponse> =
  guarded('GetPolicyVersion', arnOfPolicy, (input, ctx) => {
    const policy = existingPolicy(ctx, input.PolicyArn);
    const version = versionOf(policy, input.VersionId);
    return {
      PolicyVersion: {
        ...metadata(policy, version),
        Document: encodeDocument(version.document),
      },
    };
  });

export const listPolicyVersions: Operation<
  Checked<ListPolicyVersionsRequest, 'PolicyArn'>,
  ListPolicyVersionsResponse
> = guarded('ListPolicyVersions', arnOfPolicy, (input, ctx) => {
  const policy = existingPolicy(ctx, input.PolicyArn);
  const { items, rest } = page(policy.versions, input);
  return { Versions: items.map(item => metadata(policy, item)), ...rest };
});

export const setDefaultPolicyVersion: Operation<VersionRef, object> = guarded(
  'SetDefaultPolicyVersion',
  arnOfPolicy,
  (input, ctx) => {
    const policy = ownPolicy(ctx, input.PolicyArn);
    policy.defaultVersion = versionOf(policy, input.VersionId).id;
    return {};
  },
);

export const deletePolicyVersion: Operation<VersionRef, object> = guarded(
  'DeletePolicyVersion',
  arnOfPolicy,
  (input, ctx) => {
    const policy = ownPolicy(ctx, input.PolicyArn);
    const { id } = versionOf(policy, input.VersionId);
    if (id === policy.defaultVersion) {
      throw deleteConflict('Cannot delete the default version of a policy.');
    }
    policy.versions = policy.versions.filter(version => version.id !== id);
    return {};
  },
);
