import { parseArgs } from 'node:util';
import { checkInBrowser } from './checks/browser.mjs';
import { checkStandards } from './checks/standards.mjs';
import { add, closingLine, nothing } from './checks/tally.mjs';
import { checkUnits } from './checks/unit.mjs';
import { checkWalkthrough } from './checks/walkthrough.mjs';
import { prepare } from './prepare.mjs';
import { fail, Refusal, say } from './say.mjs';

const stages = {
  standards: checkStandards,
  unit: checkUnits,
  walkthrough: checkWalkthrough,
  browser: checkInBrowser,
};

/** `npm test`, or one stage of it: `npm test -- --only unit [FILE…]`. */
async function main() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.only && !stages[values.only]) {
    throw new Refusal(
      `--only takes one of ${Object.keys(stages).join(', ')}, not "${
        values.only
      }".`,
    );
  }
  const env = await prepare();
  let sum = nothing;
  for (const name of values.only ? [values.only] : Object.keys(stages)) {
    const started = Date.now();
    const tally = await stages[name](env, positionals);
    sum = add(sum, tally);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(name, `${closingLine(tally)} in ${seconds} s`);
  }
  process.stdout.write(`${closingLine(sum)}\n`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

main().catch(error => {
  fail(error);
  process.stdout.write(`${closingLine({ passed: 0, failed: 1 })}\n`);
});
