import type {
  PublicationAnswers,
  PublicationSource,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Catalog } from '../catalogs/Catalog';
import { InvalidFieldError } from '../invalidField';
import type { Team } from '../teams/Team';
import { worksIn } from './stepContext';

/**
 * Holds answers against each other; their form has been checked before.
 *
 * @throws InvalidFieldError - names the field that is wrong, and what to do
 */
export function checkAnswers(
  answers: PublicationAnswers,
  catalog: Catalog,
  parts: {
    /** By id; undefined when there is none. */
    catalogById: (id: string) => Catalog | undefined;
    /** Teams of the answers that exist. */
    teams: readonly Team[];
  },
): void {
  checkSource(answers.source);
  if (answers.source.kind === 'ami') checkMachine(answers);
  exactlyOne('portfolio', answers.portfolio, ['id', 'create']);
  exactlyOne('launchRole', answers.launchRole, [
    'arn',
    'localRoleName',
    'create',
  ]);
  const spokes = (answers.spokes ?? []).map(id =>
    spokeOf(id, catalog, parts.catalogById(id)),
  );
  if (spokes.length > 0) checkPlaces(answers.network);
  checkTeams(answers.teams, [catalog, ...spokes], parts.teams);
}

/** @throws InvalidFieldError */
export function checkSource(source: PublicationSource): void {
  const { kind } = source;
  const of = {
    ami: ['imageId', 'ssmParameter', 'marketplace'],
    template: ['body', 'url'],
    adopt: ['productId'],
  } as const;
  exactlyOne('source', source, of[kind]);
  for (const [key, value] of Object.entries(source)) {
    const fits =
      key === 'kind' || (of[kind] as readonly string[]).includes(key);
    if (!fits && value !== undefined) {
      throw new InvalidFieldError(
        `source.${key}`,
        `source.${key} does not belong to a source of kind ${kind}; leave it out`,
      );
    }
  }
  if (source.marketplace?.productId.startsWith('prodview-')) {
    throw new InvalidFieldError(
      'source.marketplace.productId',
      'source.marketplace.productId is the id of a listing page; give the product id, prod-… or a UUID, which the listing shows under its usage information',
    );
  }
}

/** @throws InvalidFieldError */
export function checkMachine({
  machine,
  network,
}: Pick<PublicationAnswers, 'machine' | 'network'>): void {
  if (!machine) missing('machine', 'which instance types are allowed');
  if (!network) missing('network', 'how researchers connect');
  if (network?.connect === 'session-manager' && !network.instanceProfile) {
    missing(
      'network.instanceProfile',
      'the instance profile that lets the machine talk to Systems Manager',
    );
  }
  if (network?.subnetIds?.length && !network.vpcId) {
    missing('network.vpcId', 'the network that the subnets belong to');
  }
  if (network?.connect !== 'ssh') return;
  if (!network.allowedCidrs) {
    missing('network.allowedCidrs', 'from where SSH may come');
  }
  const wide = network.allowedCidrs?.find(cidr => !isNarrow(cidr));
  if (wide) {
    throw new InvalidFieldError(
      'network.allowedCidrs',
      `network.allowedCidrs holds ${wide}, which is no range of addresses or nearly the whole internet; name ranges of /8 or narrower`,
    );
  }
}

/** A network lies in one account. */
function checkPlaces(network: PublicationAnswers['network']): void {
  const field = (['vpcId', 'subnetIds'] as const).find(
    name => network?.[name]?.length,
  );
  if (!field) return;
  throw new InvalidFieldError(
    `network.${field}`,
    `network.${field} lies in one account, and what is shared with spokes is launched in theirs; leave it out, and whoever launches chooses`,
  );
}

/** A well-formed range that holds no more than a 256th of all addresses. */
function isNarrow(cidr: string): boolean {
  const [address, bits] = cidr.split('/');
  const octets = address.split('.').map(Number);
  return (
    octets.every(octet => octet <= 255) &&
    Number(bits) >= 8 &&
    Number(bits) <= 32
  );
}

function spokeOf(
  id: string,
  hub: Catalog,
  spoke: Catalog | undefined,
): Catalog {
  const fail = (why: string) =>
    new InvalidFieldError('spokes', `spokes: ${why}`);
  if (spoke?.hub !== hub.id) {
    throw fail(`'${id}' is no catalog that names '${hub.id}' as its hub`);
  }
  if (spoke.accountId === hub.accountId) {
    throw fail(
      `'${id}' lies in the account of '${hub.id}', where nothing has to be shared`,
    );
  }
  if (spoke.region !== hub.region) {
    throw fail(
      `'${id}' lies in ${spoke.region}, and a portfolio is shared within its region, ${hub.region}`,
    );
  }
  return spoke;
}

function checkTeams(
  ids: readonly string[],
  catalogs: readonly Catalog[],
  teams: readonly Team[],
): void {
  for (const id of ids) {
    const team = teams.find(one => one.id === id);
    if (!team) {
      throw new InvalidFieldError('teams', `teams: there is no team '${id}'`);
    }
    if (!catalogs.some(catalog => worksIn(team, catalog))) {
      throw new InvalidFieldError(
        'teams',
        `teams: '${id}' works in account ${team.accountId}; add the catalog of that account to spokes`,
      );
    }
  }
}

function exactlyOne<T extends object>(
  field: string,
  given: T,
  keys: readonly (keyof T & string)[],
): void {
  const present = keys.filter(key => given[key] !== undefined);
  if (present.length !== 1) {
    throw new InvalidFieldError(
      field,
      `${field} needs ${
        keys.length > 1 ? `exactly one of ${keys.join(', ')}` : keys[0]
      }`,
    );
  }
}

function missing(field: string, what: string): never {
  throw new InvalidFieldError(field, `${field} is missing: ${what}`);
}
