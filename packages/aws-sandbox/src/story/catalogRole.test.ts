import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './readYaml';

interface Policy {
  Statement: { Sid: string }[];
}

const ROOT = join(__dirname, '../../../..');

/** Statements of the policies in a guide, but not of the trust policy. */
function statementsOf(guide: string) {
  const text = readFileSync(join(ROOT, 'docs', guide), 'utf8');
  return [...text.matchAll(/```json\n(.*?)```/gs)]
    .map(([, json]) => JSON.parse(json) as Policy)
    .flatMap(({ Statement }) => Statement)
    .filter(({ Sid }) => Sid !== undefined);
}

describe('the guide to the role of a catalog', () => {
  it('has the very policy that the portal curates with in the stories', async () => {
    const role = (await readYaml(
      join(ROOT, 'packages/aws-sandbox/stories/parts/curator.yaml'),
    )) as { policies: Record<string, Policy> };
    const statements = Object.values(role.policies).flatMap(
      ({ Statement }) => Statement,
    );
    const bySid = (a: { Sid: string }, b: { Sid: string }) =>
      a.Sid < b.Sid ? -1 : 1;
    expect(statements.length).toBeGreaterThan(5);
    expect(statementsOf('catalog-role.md').sort(bySid)).toEqual(
      [...statements].sort(bySid),
    );
  });
});
