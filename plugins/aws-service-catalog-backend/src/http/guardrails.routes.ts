import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type ApplicableGuardrail,
  type GetGuardrailProposalQuery,
  type GuardrailChangeRequest,
  catalogReadPermission,
  guardrailApplyPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Catalogs } from '../catalogs/Catalogs';
import type { GuardrailChange } from '../guardrails/changeGuardrail';
import type { Guardrails } from '../guardrails/createGuardrails';
import { getGuardrails } from '../guardrails/getGuardrails';
import type { TeamView } from '../guardrails/openTeam';
import { getReadiness } from '../guardrails/readiness/getReadiness';
import { auditMeta, endAudit } from './auditChanges';
import { validatedBody, validatedQuery } from './validated';

const RULE = '/v1/catalogs/:catalog/teams/:team/guardrails/:rule';

type TeamQuery = { region?: string; refresh: boolean };

export function createGuardrailRoutes(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
  guardrails: Guardrails;
}): Router {
  const { httpAuth, catalogs, guardrails } = options;
  const router = PromiseRouter();
  const credentialsOf = (req: Request) =>
    httpAuth.credentials(req, { allow: ['user'] });

  async function openTeam(
    req: Request,
  ): Promise<{ view: TeamView; refresh: boolean }> {
    const { region, refresh } = validatedQuery<TeamQuery>(req);
    const view = await guardrails.openTeam(
      await credentialsOf(req),
      req.params.team,
      region,
    );
    return { view, refresh };
  }

  router.get('/v1/teams/:team/guardrails', async (req, res) => {
    const { view, refresh } = await openTeam(req);
    res.json(await getGuardrails(guardrails.reads, view, { refresh }));
  });

  router.get('/v1/teams/:team/readiness', async (req, res) => {
    const { view, refresh } = await openTeam(req);
    res.json(await getReadiness(guardrails.reads, view, { refresh }));
  });

  router.get('/v1/teams/:team/unauthorised-instances', async (req, res) => {
    const { view, refresh } = await openTeam(req);
    res.json(await guardrails.instances.ofTeam(view, { refresh }));
  });

  router.get('/v1/catalogs/:catalog/guarded-teams', async (req, res) => {
    const { catalog } = await catalogs.open(
      await credentialsOf(req),
      req.params.catalog,
      catalogReadPermission,
    );
    res.json(await guardrails.teamsOf(catalog));
  });

  router.get(`${RULE}/proposal`, async (req, res) => {
    const { intent = 'apply' } = validatedQuery<GetGuardrailProposalQuery>(req);
    const session = await catalogs.open(
      await credentialsOf(req),
      req.params.catalog,
      catalogReadPermission,
    );
    res.json(await guardrails.change.propose(session, changeIn(req, intent)));
  });

  async function make(
    req: Request,
    res: Response,
    intent: GuardrailChange['intent'],
  ): Promise<void> {
    const { revision } = validatedBody<GuardrailChangeRequest>(req);
    const session = await catalogs.open(
      await credentialsOf(req),
      req.params.catalog,
      guardrailApplyPermission,
    );
    const made = await guardrails.change.make(
      session,
      changeIn(req, intent),
      revision,
    );
    auditMeta(res, {
      roleName: made.roleName,
      policy: made.name,
      before: made.before ?? null,
      after: made.after ?? null,
    });
    endAudit(res);
    res.json(made);
  }
  router.post(`${RULE}/apply`, (req, res) => make(req, res, 'apply'));
  router.post(`${RULE}/remove`, (req, res) => make(req, res, 'remove'));

  return router;
}

function changeIn(
  req: Request,
  intent: GuardrailChange['intent'],
): GuardrailChange {
  const { team, rule } = req.params;
  // The contract has let nothing else through.
  return { teamId: team, rule: rule as ApplicableGuardrail, intent };
}
