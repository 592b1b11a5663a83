import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceCatalogService } from 'backstage-plugin-aws-service-catalog-node';
import { parse } from 'yaml';
import { portalLinks } from 'backstage-plugin-aws-service-catalog-common';
import {
  type DocumentedField,
  renderAction,
  renderField,
} from './__testUtils__/renderReference';
import { withSection } from './__testUtils__/section';
import { createActions } from './actions';

const DOCS = path.resolve(__dirname, '../../../docs');
const GUIDE = path.join(DOCS, 'template-authors.md');
const FIELDS = path.join(DOCS, 'reference/template-fields.json');
const REGENERATE = 'npm run docs:templates';

const unreachable = (): never => {
  throw new Error('A schema needs no portal');
};
const serviceCatalog: ServiceCatalogService = {
  onBehalfOf: unreachable,
  curationOnBehalfOf: unreachable,
  inventory: unreachable,
};
const actions = createActions({
  serviceCatalog,
  links: portalLinks(undefined),
});

describe('the guide for template authors', () => {
  it('has every action and field as the schemas have them', () => {
    const fields: DocumentedField[] = existsSync(FIELDS)
      ? JSON.parse(readFileSync(FIELDS, 'utf8'))
      : [];
    const guide = readFileSync(GUIDE, 'utf8');
    const current = withSection(
      withSection(guide, 'actions', actions.map(renderAction).join('\n\n')),
      'fields',
      fields.map(renderField).join('\n\n'),
    );
    if (process.env.UPDATE_DOCS) writeFileSync(GUIDE, current);
    else if (guide !== current) {
      throw new Error(
        `docs/template-authors.md is out of date. Regenerate it: ${REGENERATE}`,
      );
    }
    expect(actions.length).toBeGreaterThan(0);
  });

  it.each(actions.map(action => [action.id, action] as const))(
    '%s: describes every input and output, and has examples that call it',
    (id, { schema, examples = [] }) => {
      const members = [schema?.input, schema?.output].flatMap(one =>
        Object.entries(one?.properties ?? {}),
      );
      expect(members.length).toBeGreaterThan(0);
      for (const [name, { description }] of members) {
        expect([name, description]).toEqual([name, expect.any(String)]);
      }
      expect(examples.length).toBeGreaterThan(0);
      for (const { example } of examples) {
        const { steps } = parse(example);
        for (const step of steps) expect(step.action).toBe(id);
      }
    },
  );
});
