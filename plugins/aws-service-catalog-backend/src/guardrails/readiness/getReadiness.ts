import type { TeamReadiness } from 'backstage-plugin-aws-service-catalog-common';
import { countAgreements } from '../../aws/marketplace/countAgreements';
import { type GuardrailReads, gapsOf, rulesOf } from '../getGuardrails';
import { type TeamView, noCatalogIn } from '../openTeam';
import { answerOf } from '../rules/answerOf';
import { Unseen } from '../Unseen';
import { readinessSteps } from './readinessSteps';

/** How far a team is on the seven steps to a custom catalog. */
export async function getReadiness(
  reads: GuardrailReads,
  view: TeamView,
  options?: { refresh?: boolean },
): Promise<TeamReadiness> {
  const { team, region, through } = view;
  const unseen = new Unseen();
  const [read, agreements] = await Promise.all([
    reads.evidence(view, options),
    through &&
      unseen.tryRead(
        'The agreements in AWS Marketplace',
        countAgreements(through.reader),
      ),
  ]);
  const checkedAt = (read?.asOf ?? new Date()).toISOString();
  const rules = rulesOf(view, read?.value);
  return {
    team: team.id,
    title: team.title,
    accountId: team.accountId,
    region,
    catalog: through?.catalog.id,
    steps: readinessSteps({
      rules,
      answer: answerOf(team.title, rules, gapsOf(read?.value)),
      evidence: read?.value,
      agreements,
      why: read
        ? [...unseen.sentences, ...read.value.unseen].join(' ') ||
          'AWS did not tell.'
        : noCatalogIn(team),
      checkedAt,
    }),
    asOf: checkedAt,
    stale: read?.stale ?? false,
  };
}
