import { readFileSync } from 'node:fs';
import { lookup } from '../../core/lookup';
import { packageFile } from '../../core/packageFile';
import type { IamState, ManagedPolicy } from './state';

/** A policy that AWS manages, as `data/awsPolicies.json` keeps it. */
interface PublishedPolicy {
  name: string;
  path: string;
  id: string;
  createDate: string;
  updateDate: string;
  defaultVersion: string;
  versions: { id: string; createDate: string; document: object }[];
}

function published(): Map<string, ManagedPolicy> {
  const file = packageFile('data', 'awsPolicies.json');
  const policies = JSON.parse(readFileSync(file, 'utf8')) as PublishedPolicy[];
  return new Map(
    policies.map(policy => {
      const arn = `arn:aws:iam::aws:policy${policy.path}${policy.name}`;
      return [
        arn,
        {
          ...policy,
          arn,
          versions: policy.versions.map(version => ({
            ...version,
            document: JSON.stringify(version.document, undefined, 2),
          })),
          lastVersion: Number(policy.defaultVersion.slice(1)),
          tags: {},
        },
      ];
    }),
  );
}

let cache: Map<string, ManagedPolicy> | undefined;

/** Policies that AWS itself manages, by ARN; the same in every account. */
export function awsManagedPolicies(): ReadonlyMap<string, ManagedPolicy> {
  cache ??= published();
  return cache;
}

/** A managed policy of the account or of AWS. */
export const findManagedPolicy = (state: IamState, arn: string) =>
  lookup(state.policies, arn) ?? awsManagedPolicies().get(arn);

/** The document of a policy's default version. */
export function defaultDocument(policy: ManagedPolicy): string {
  const version = policy.versions.find(
    ({ id }) => id === policy.defaultVersion,
  );
  if (!version) {
    throw new Error(`${policy.arn} has no version ${policy.defaultVersion}`);
  }
  return version.document;
}
