import type {
  WhyNot,
  WhyNotPersonQuery,
} from 'backstage-plugin-aws-service-catalog-common';
import { isMember } from '../../access/membership';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError, UnknownIdError } from '../../invalidField';
import type { Team } from '../../teams/Team';
import type { TeamSession } from '../../teams/Teams';
import type { Curation } from '../Curation';
import { teamName } from '../principals/principalOf';
import { readUserRef } from './readUserRef';
import { Trace } from './Trace';
import { type Traced, traceWay } from './traceWay';

type Sources = Pick<
  Curation,
  'reads' | 'catalogs' | 'aws' | 'products' | 'rules' | 'directory' | 'groupsOf'
>;

/**
 * Why a person can, or cannot, launch a product: the trace from group to version, with the first broken link. Of several
 * teams, the one that gets furthest.
 *
 * @throws NotFoundError - the software catalog does not know the person
 * @throws InvalidFieldError - there is no such team
 */
export async function whyNotPerson(
  sources: Sources,
  { catalog }: CatalogSession,
  query: WhyNotPersonQuery,
): Promise<WhyNot> {
  const person = readUserRef('person', query.person);
  const groups = await sources.groupsOf(person);
  if (!groups) {
    throw new UnknownIdError(
      'person',
      `The software catalog has no '${person}'`,
    );
  }
  const all = await sources.directory.all();
  const reached = all.filter(
    team =>
      team.catalog === catalog.id ||
      (team.accountId === catalog.accountId &&
        team.regions.includes(catalog.region)) ||
      sources.catalogs
        .all()
        .some(
          one => one.hub === catalog.id && one.accountId === team.accountId,
        ),
  );
  const isIn = (team: Team) =>
    isMember({ ownershipEntityRefs: groups }, team.groupRef);
  const candidates = query.team
    ? [teamOf(all, query.team)]
    : reached.filter(isIn);
  const answers = await Promise.all(
    candidates.map(team =>
      isIn(team)
        ? answerFor(sources, {
            person,
            team,
            region: catalog.region,
            productId: query.product,
            versionId: query.version,
            forCurators: true,
          })
        : notAMember(person, team, query.product, groups),
    ),
  );
  return furthest(answers) ?? inNoTeam(person, query.product, reached, groups);
}

/** The same for the caller, in the team of the session. */
export async function whyNotMe(
  sources: Sources,
  { person, team, region }: TeamSession,
  productId: string,
  versionId: string | undefined,
): Promise<WhyNot> {
  const { answer } = await answerFor(sources, {
    person: person.entityRef,
    team,
    region,
    productId,
    versionId,
    forCurators: false,
  });
  return answer;
}

interface Answer {
  answer: WhyNot;
  reached: number;
}

async function answerFor(
  sources: Sources,
  way: Parameters<typeof traceWay>[2] & { person: string },
): Promise<Answer> {
  const { person, team, productId } = way;
  const trace = new Trace().ok({
    id: 'group',
    title: `${person} is in ${team.groupRef}, the group of ${team.title}.`,
    evidence: [{ label: 'Group', id: team.groupRef }],
  });
  const traced = await traceWay(sources, trace, way);
  return toAnswer(person, team, productId, trace, traced);
}

function notAMember(
  person: string,
  team: Team,
  productId: string,
  groups: readonly string[],
): Answer {
  const trace = new Trace().broken({
    id: 'group',
    title: `${person} is not in ${team.groupRef}, the group of ${team.title}.`,
    detail: groupsInWords(groups),
    fix: `Whoever keeps the group ${team.groupRef} can add them`,
    evidence: [{ label: 'Group', id: team.groupRef }],
  });
  return toAnswer(person, team, productId, trace, {});
}

function inNoTeam(
  person: string,
  productId: string,
  teams: readonly Team[],
  groups: readonly string[],
): WhyNot {
  const trace = new Trace().broken({
    id: 'group',
    title: `${person} is in no team that launches from this catalog.`,
    detail: groupsInWords(groups),
    fix: `Add them to the group of a team: ${
      teams.map(({ groupRef }) => groupRef).join(', ') || 'there is none yet'
    }`,
  });
  return toAnswer(person, undefined, productId, trace, {}).answer;
}

function toAnswer(
  person: string,
  team: Team | undefined,
  productId: string,
  trace: Trace,
  traced: Traced,
): Answer {
  const { brokenAt } = trace;
  const links = trace.links();
  const unknown = links.find(({ status }) => status === 'unknown');
  const what = traced.productName ?? productId;
  return {
    reached: trace.length,
    answer: {
      person,
      team: teamName(team),
      productId,
      ...traced,
      canLaunch: !brokenAt && !unknown,
      brokenAt: brokenAt?.id,
      inWords:
        brokenAt?.title ??
        (unknown
          ? `It cannot be told. ${unknown.title}`
          : `${person} can launch ${what} for ${team?.title}.`),
      links,
    },
  };
}

function furthest(answers: readonly Answer[]): WhyNot | undefined {
  return [...answers].sort(
    (a, b) =>
      Number(b.answer.canLaunch) - Number(a.answer.canLaunch) ||
      b.reached - a.reached,
  )[0]?.answer;
}

function teamOf(teams: readonly Team[], id: string): Team {
  const team = teams.find(one => one.id === id);
  if (!team) throw new InvalidFieldError('team', `There is no team '${id}'`);
  return team;
}

function groupsInWords(groups: readonly string[]): string {
  return groups.length > 0
    ? `Their groups: ${groups.join(', ')}.`
    : 'They are in no group at all.';
}
