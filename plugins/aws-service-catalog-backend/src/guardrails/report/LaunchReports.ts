import type { LaunchReport } from 'backstage-plugin-aws-service-catalog-common';
import type { Read, ReadCache, ReadPolicy } from '../../aws/ReadCache';
import { allPages } from '../../aws/allPages';
import { listPortfolios } from '../../aws/serviceCatalog/listPortfolios';
import {
  type FoundProvisionedProduct,
  searchProvisionedProducts,
} from '../../aws/serviceCatalog/searchProvisionedProducts';
import {
  type TaggedResource,
  getTaggedResources,
} from '../../aws/tagging/getTaggedResources';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { readAllImportedPortfolios } from '../../portfolios/readImportedPortfolios';
import {
  type KnownPeople,
  unknownSessionNames,
} from '../../provisioned/owners';
import type { TeamDirectory } from '../../teams/TeamDirectory';
import { AUTO_TAG } from '../instances/classifyInstance';
import { teamRolesIn } from '../personBehind';
import { Unseen } from '../Unseen';
import { launchReport } from './launchReport';

interface Facts {
  provisioned: FoundProvisionedProduct[];
  tagged: TaggedResource[];
  portfolios: { id: string; name: string }[];
  unseen: string[];
}

/** Who launched what in the account of a catalog, by what AWS has noted about it. */
export class LaunchReports {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  readonly #directory: Pick<TeamDirectory, 'all'>;
  readonly #peopleOf: (sessionNames: string[]) => Promise<KnownPeople>;

  constructor(options: {
    cache: ReadCache;
    policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
    directory: Pick<TeamDirectory, 'all'>;
    /** People behind session names that do not tell them. */
    peopleOf: (sessionNames: string[]) => Promise<KnownPeople>;
  }) {
    this.#cache = options.cache;
    this.#policy = options.policy;
    this.#directory = options.directory;
    this.#peopleOf = options.peopleOf;
  }

  async of(
    session: CatalogSession,
    { by, refresh }: { by: LaunchReport['by']; refresh: boolean },
  ): Promise<LaunchReport> {
    const read = await this.#read(session, refresh);
    const { provisioned, tagged, portfolios, unseen } = read.value;
    const people = await this.#peopleOf(
      unknownSessionNames(
        provisioned.flatMap(({ userArnSession }) => userArnSession ?? []),
      ),
    );
    return {
      by,
      groups: launchReport(by, {
        provisioned,
        tagged,
        portfolioNames: new Map(portfolios.map(({ id, name }) => [id, name])),
        people,
        teamRoles: teamRolesIn(
          await this.#directory.all(),
          session.catalog.accountId,
        ),
        viewerArn: session.actor().principalArn,
      }),
      unseen,
      asOf: read.asOf.toISOString(),
      stale: read.stale,
    };
  }

  #read(
    { reader, scope }: CatalogSession,
    refresh: boolean,
  ): Promise<Read<Facts>> {
    return this.#cache.read(
      { scope, topic: 'launch-report' },
      { ...this.#policy, refresh },
      async () => {
        const unseen = new Unseen();
        const [provisioned, tagged, own, imported] = await Promise.all([
          allPages(pageToken =>
            searchProvisionedProducts(reader, { within: 'account', pageToken }),
          ),
          unseen.tryRead(
            'AutoTags',
            getTaggedResources(reader, AUTO_TAG.provisionedProduct),
          ),
          unseen.tryRead('The names of portfolios', listPortfolios(reader)),
          unseen.tryRead(
            'The names of imported portfolios',
            readAllImportedPortfolios(reader),
          ),
        ]);
        return {
          provisioned,
          tagged: tagged ?? [],
          portfolios: [...(own ?? []), ...(imported ?? [])].map(
            ({ id, name }) => ({ id, name }),
          ),
          unseen: unseen.sentences,
        };
      },
    );
  }
}
