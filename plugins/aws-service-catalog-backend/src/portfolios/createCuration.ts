import type { AwsAccess } from '../aws/AwsAccess';
import type { ReadCache, ReadPolicy } from '../aws/ReadCache';
import type { Catalogs } from '../catalogs/Catalogs';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { Curation } from './Curation';
import { CurationReads } from './CurationReads';
import { Visibility } from './Visibility';

export function createCuration(options: {
  aws: AwsAccess;
  cache: ReadCache;
  policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  catalogs: Catalogs;
  directory: TeamDirectory;
  /** Says that what is derived from a team's reads is out of date. */
  outdated: (scope: string) => void;
}): Curation {
  const { aws, cache, policy, catalogs, directory, outdated } = options;
  return {
    aws,
    catalogs,
    directory,
    reads: new CurationReads(cache, policy),
    visibility: new Visibility({ cache, catalogs, directory, outdated }),
  };
}
