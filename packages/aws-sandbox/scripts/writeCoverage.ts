/** Writes `COVERAGE.md`, the operations that are emulated, and `SERVICE-CATALOG.md`, what each of Service Catalog's answers. */
import { writeFileSync } from 'node:fs';
import { packageFile } from '../src/core/packageFile';
import { coverageReport } from '../src/services/coverage';
import { registry } from '../src/services/registry';
import { scenarios } from '../src/services/servicecatalog/__testUtils__/scenarios';
import { scenarioReport } from '../src/services/servicecatalog/__testUtils__/scenarios/scenarioReport';

writeFileSync(packageFile('COVERAGE.md'), coverageReport(registry));
writeFileSync(packageFile('SERVICE-CATALOG.md'), scenarioReport(scenarios));
