import { readFileSync } from 'node:fs';
import { packageFile } from '../core/packageFile';
import { loadModel } from '../shapes/loadModel';
import { coverageReport } from './coverage';
import { registry } from './registry';

const implemented = [...registry.values()].flatMap(({ name, operations }) =>
  Object.keys(operations).map(operation => [name, operation] as const),
);

describe('coverage', () => {
  it.each(implemented)(
    '%s %s has shapes of the real API',
    (name, operation) => {
      expect(Object.keys(loadModel(name).operations)).toContain(operation);
    },
  );

  it('is what COVERAGE.md says; `yarn coverage` writes it', () => {
    expect(readFileSync(packageFile('COVERAGE.md'), 'utf8')).toBe(
      coverageReport(registry),
    );
  });
});
