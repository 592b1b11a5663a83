import * as sdk from '@aws-sdk/client-service-catalog';
import { readFileSync } from 'node:fs';
import { packageFile } from '../../core/packageFile';
import { loadModel } from '../../shapes/loadModel';
import { scenarios } from './__testUtils__/scenarios';
import { scenarioReport } from './__testUtils__/scenarios/scenarioReport';

const { operations } = loadModel('servicecatalog');

/** Names of all commands of the client, and so of all operations. */
const offered = Object.keys(sdk)
  .filter(name => /^[A-Z].*Command$/.test(name))
  .map(name => name.replace(/Command$/, ''))
  .sort();

const modelledErrors = (operation: string) =>
  (operations[operation]?.errors ?? []).map(({ shape }) => shape).sort();

describe('every operation of the client', () => {
  it('is tried, once', () => {
    expect(scenarios.map(({ operation }) => operation).sort()).toEqual(offered);
  });

  it('stands in SERVICE-CATALOG.md; `yarn coverage` writes it', () => {
    expect(readFileSync(packageFile('SERVICE-CATALOG.md'), 'utf8')).toBe(
      scenarioReport(scenarios),
    );
  });

  it.each(scenarios)(
    '$operation is tried for each error that the API models',
    ({ operation, errors }) => {
      expect(Object.keys(errors).sort()).toEqual(modelledErrors(operation));
    },
  );
});

describe.each(scenarios)(
  '$operation',
  ({ operation, success, errors, play }) => {
    it(`succeeds when ${success}`, async () => {
      expect(await play()).toMatchObject({ operation, status: 200 });
    });

    it.each(Object.entries(errors))(
      'answers %s when %s',
      async (errorCode, _when) => {
        expect(await play(errorCode)).toMatchObject({
          operation,
          errorCode,
          status: 400,
        });
      },
    );
  },
);
