import type {
  CacheService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { AwsAccess } from '../aws/AwsAccess';
import type { ReadCache, ReadPolicy } from '../aws/ReadCache';
import type { Catalogs } from '../catalogs/Catalogs';
import { ProductReads } from '../products/ProductReads';
import type { LaunchPathRules } from '../products/launchPathProblem';
import type { GroupsOfPerson } from '../teams/groupsOfPerson';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { Curation } from './Curation';
import { CurationReads } from './CurationReads';
import { ShareRequests } from './shares/ShareRequests';
import { Visibility } from './Visibility';

export function createCuration(options: {
  aws: AwsAccess;
  cache: ReadCache;
  /** Where what AWS gives no list of is kept, for all replicas. */
  kept: { cache: CacheService; logger: LoggerService };
  policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  catalogs: Catalogs;
  directory: TeamDirectory;
  /** Says that what is derived from a team's reads is out of date. */
  outdated: (scope: string) => void;
  rules: LaunchPathRules;
  groupsOf: GroupsOfPerson;
  peopleOf: Curation['peopleOf'];
}): Curation {
  const { cache, kept, policy, outdated, ...sources } = options;
  const { catalogs, directory } = sources;
  return {
    ...sources,
    products: new ProductReads(cache, policy),
    reads: new CurationReads(cache, policy),
    shareRequests: new ShareRequests(kept),
    visibility: new Visibility({ cache, catalogs, directory, outdated }),
  };
}
