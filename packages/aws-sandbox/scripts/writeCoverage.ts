/** Writes `COVERAGE.md`: the operations that are emulated. */
import { writeFileSync } from 'node:fs';
import { packageFile } from '../src/core/packageFile';
import { coverageReport } from '../src/services/coverage';
import { registry } from '../src/services/registry';

writeFileSync(packageFile('COVERAGE.md'), coverageReport(registry));
