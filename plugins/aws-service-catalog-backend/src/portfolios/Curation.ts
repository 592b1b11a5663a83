import type { AwsAccess } from '../aws/AwsAccess';
import type { Catalogs } from '../catalogs/Catalogs';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { CurationReads } from './CurationReads';
import type { Visibility } from './Visibility';

/** What the use cases of curation work with; each names the parts that it needs. */
export interface Curation {
  reads: CurationReads;
  visibility: Pick<Visibility, 'changed'>;
  directory: TeamDirectory;
  catalogs: Pick<Catalogs, 'all' | 'byId'>;
  aws: AwsAccess;
}
