import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { TeamList } from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { isMember } from '../access/membership';
import type { People } from '../teams/Person';
import type { Teams } from '../teams/Teams';

export function createTeamRoutes(options: {
  httpAuth: HttpAuthService;
  people: People;
  teams: Teams;
  curators: readonly string[];
}): Router {
  const { httpAuth, people, teams, curators } = options;
  const router = PromiseRouter();

  router.get('/v1/teams', async (req, res) => {
    const person = await people.of(
      await httpAuth.credentials(req, { allow: ['user'] }),
    );
    const mine = await teams.list(person);
    const may = await teams.may(person, mine);
    const answer: TeamList = {
      items: mine.map((team, index) => ({
        id: team.id,
        groupRef: team.groupRef,
        title: team.title,
        accountId: team.accountId,
        regions: team.regions,
        roleName: team.roleName,
        catalog: team.catalog,
        may: may[index],
      })),
      person: {
        entityRef: person.entityRef,
        groupRefs: person.ownershipEntityRefs.filter(ref =>
          ref.toLowerCase().startsWith('group:'),
        ),
        curator: curators.some(group => isMember(person, group)),
      },
      contacts: [...curators],
    };
    res.json(answer);
  });

  return router;
}
