import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Publication,
  PublicationList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsAccess } from '../aws/AwsAccess';
import type { ReadCache } from '../aws/ReadCache';
import type { Catalog } from '../catalogs/Catalog';
import type { CatalogSession, Catalogs } from '../catalogs/Catalogs';
import type { StillCurates } from '../catalogs/stillCurates';
import type { Team } from '../teams/Team';
import type { AuditPublication } from './auditPublications';
import { LaunchRoles } from './launchRoles/LaunchRoles';
import { ResourceTypeRegistry } from './launchRoles/ResourceTypeRegistry';
import { listPublications } from './listPublications';
import { type OpenPublishing, openPublishing } from './openPublishing';
import { PublicationRunner } from './PublicationRunner';
import { Publications } from './Publications';
import type { PublicationStore } from './PublicationStore';
import type { StoredPublication } from './StoredPublication';
import { toPublication } from './toPublication';
import { Withdrawals } from './Withdrawals';

/** A step ends its calls this long before its claim ends. */
const MARGIN = 0.8;

/** Everything that can be done with publications and launch roles. */
export interface Publishing {
  open: OpenPublishing;
  publications: Publications;
  launchRoles: LaunchRoles;
  runner: PublicationRunner;
  store: PublicationStore;
  list(
    session: CatalogSession,
    query: { limit: number; cursor?: string },
  ): Promise<PublicationList>;
  /** As the HTTP API tells it. */
  tell(
    session: CatalogSession,
    publication: StoredPublication,
  ): Promise<Publication>;
}

/** Puts the room together. */
export function createPublishing(options: {
  store: PublicationStore;
  aws: AwsAccess;
  cache: ReadCache;
  catalogs: Pick<Catalogs, 'byId' | 'open'>;
  teamById: (teamId: string) => Promise<Team | undefined>;
  audit: AuditPublication;
  stillCurates: StillCurates;
  /** Lets curators and teams see at once what has changed in a catalog. */
  changed: (catalog: Catalog) => Promise<void>;
  /** For how long one process holds a publication while it takes a step, in milliseconds. */
  leaseMs: number;
  /** Ends when the backend shuts down. */
  signal: AbortSignal;
  logger: LoggerService;
}): Publishing {
  const { store, aws, catalogs, teamById, leaseMs, changed } = options;
  const registry = new ResourceTypeRegistry(options.cache);
  const parts = { aws, catalogs, teamById, registry };
  const runner = new PublicationRunner({
    ...parts,
    store,
    audit: options.audit,
    stillCurates: options.stillCurates,
    changed: async ({ catalog, spokes }) => {
      for (const one of [catalog, ...spokes]) await changed(one);
    },
    leaseMs,
    stepMs: leaseMs * MARGIN,
    signal: options.signal,
    now: () => new Date(),
    logger: options.logger,
  });
  return {
    open: openPublishing(catalogs),
    publications: new Publications({
      store,
      runner,
      parts,
      withdrawals: new Withdrawals(parts),
    }),
    launchRoles: new LaunchRoles(registry),
    runner,
    store,
    list: (session, query) => listPublications(store, parts, session, query),
    tell: ({ person }, publication) =>
      toPublication(parts, publication, person.entityRef),
  };
}
