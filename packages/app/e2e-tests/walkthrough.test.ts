import { expect, test } from '@playwright/test';
import { applyGuardrail, expectAnswer } from './support/guardrails';
import { signIn } from './support/people';
import {
  expectPublished,
  launchDeepLearning,
  publishDeepLearning,
  takeBack,
} from './support/publishing';
import { TeamRole } from './support/teamRole';

/** Where the catalog is built; the team works in the account of `ai-research` both times. */
const setUps = [
  { title: 'in one account', catalog: 'ai-research', spokes: [] },
  { title: 'from a hub to a spoke', catalog: 'hub', spokes: ['ai-research'] },
] as const;

const teamRole = new TeamRole();

test.beforeEach(() => teamRole.strip());
test.afterEach(() => teamRole.restore());

for (const { title, catalog, spokes } of setUps) {
  test(`a custom catalog is guarded, built ${title}, and launched from`, async ({
    page: platform,
    context,
  }) => {
    // Of its own, because other tests look at the same portal, too.
    const run = Date.now().toString(36);
    const wanted = {
      catalog,
      spokes,
      product: `Deep Learning Base AMI ${run}`,
      portfolio: `AI Research Team Portfolio ${run}`,
      launchRole: `LaunchRole-${run}`,
    };
    const researcher = await context.newPage();

    await test.step('the team holds nothing: no guardrail, and no way to launch', async () => {
      await signIn(platform, 'platform');
      await platform.goto('/service-catalog/catalogs/ai-research/guardrails');
      await platform.getByRole('button', { name: 'Refresh' }).click();
      await expectAnswer(platform, 'No');
    });

    await test.step('apply the guardrails of step 1', async () => {
      await applyGuardrail(
        platform,
        'Nobody subscribes to Marketplace software directly',
      );
      await applyGuardrail(platform, 'Nobody starts Marketplace AMIs directly');
      await applyGuardrail(
        platform,
        'The team may launch through Service Catalog',
      );
    });

    await test.step('publish: product, portfolio, launch role, constraint, access', async () => {
      await publishDeepLearning(platform, wanted);
      await expectPublished(platform);
    });

    await test.step('the portfolio has all of it', async () => {
      await platform
        .getByRole('button', { name: 'Open the portfolio' })
        .click();
      await expect(
        platform.getByRole('heading', { level: 1, name: wanted.portfolio }),
      ).toBeVisible();
      const part = (name: string) => platform.getByRole('region', { name });
      await expect(
        part('Products').getByRole('link', { name: wanted.product }),
      ).toBeVisible();
      await expect(part('Constraints')).toContainText(wanted.launchRole);
      await (spokes.length === 0
        ? expect(part('Access')).toContainText('AIResearchTeam')
        : expect(part('Shares')).toContainText('222222222222'));
    });

    await test.step('the researcher launches it', async () => {
      await signIn(researcher, 'researcher');
      await launchDeepLearning(researcher, wanted.product, `run-${run}`);
      await expect(
        researcher.getByRole('heading', { name: /^Ready/ }),
      ).toBeVisible({ timeout: 60_000 });
    });

    await test.step('the guardrails hold, and Service Catalog is the way past them', async () => {
      await platform.goto('/service-catalog/catalogs/ai-research/guardrails');
      await platform.getByRole('button', { name: 'Refresh' }).click();
      await expectAnswer(platform, 'Yes');
    });

    await test.step('take all of it back; what runs keeps running', async () => {
      await takeBack(platform, wanted);
      await researcher.goto('/service-catalog/provisioned?team=ai-research');
      await expect(
        researcher.getByRole('link', { name: `run-${run}`, exact: true }),
      ).toBeVisible();
    });
  });
}
