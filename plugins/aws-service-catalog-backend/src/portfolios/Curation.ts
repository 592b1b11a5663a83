import type { AwsAccess } from '../aws/AwsAccess';
import type { Catalogs } from '../catalogs/Catalogs';
import type { ProductReads } from '../products/ProductReads';
import type { LaunchPathRules } from '../products/launchPathProblem';
import type { GroupsOfPerson } from '../teams/groupsOfPerson';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { CurationReads } from './CurationReads';
import type { ShareRequests } from './shares/ShareRequests';
import type { Visibility } from './Visibility';

/** What the use cases of curation work with; each names the parts that it needs. */
export interface Curation {
  reads: CurationReads;
  visibility: Pick<Visibility, 'changed'>;
  shareRequests: Pick<ShareRequests, 'begun' | 'progressOf'>;
  directory: TeamDirectory;
  catalogs: Pick<Catalogs, 'all' | 'byId'>;
  aws: AwsAccess;
  /** What teams see of products. */
  products: ProductReads;
  rules: LaunchPathRules;
  groupsOf: GroupsOfPerson;
  /** Entity refs by session name, of people whose session name does not tell them. */
  peopleOf(
    sessionNames: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}
