import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Children } from '../children.mjs';
import { installDebianPackages } from '../debian.mjs';
import { freePorts } from '../ports.mjs';
import { inRoot, root } from '../repository.mjs';
import { startSandbox } from '../sandboxServer.mjs';
import { Refusal, say } from '../say.mjs';
import { capture } from './capture.mjs';
import { one } from './tally.mjs';
import { isToldInOrder, scriptOf } from './walkthroughScript.mjs';

/** What the commands have to tell, in this order; what has to be refused is in the script. */
const TOLD = [
  '"SUCCEEDED"',
  '"running"',
  'terminated',
  '"SUCCEEDED"',
  '"ami-0aa1bb2cc3dd40001"',
  '"running"',
];

/** Follows docs/walkthrough-cli.md with the AWS CLI, against a sandbox of its own. Right or wrong as a whole. */
export async function checkWalkthrough(env) {
  const children = new Children({ logFolder: '.data/test-logs/walkthrough' });
  try {
    await findCommands();
    const { sandbox: port } = await freePorts();
    const answers = startSandbox(children, env, port, {
      story: 'ai-research',
      signal: new AbortController().signal,
    });
    await Promise.race([children.failure, answers()]);
    say('check', 'the walkthrough with the AWS CLI');
    const text = readFileSync(inRoot('docs', 'walkthrough-cli.md'), 'utf8');
    const { code, output } = await capture(
      'bash',
      ['-c', scriptOf(text, port)],
      {
        cwd: root,
        env: ownEnvironment(env),
      },
    );
    const passed = code === 0 && isToldInOrder(output, TOLD);
    if (!passed) {
      process.stderr.write(`${output}\n`);
      say('FAILED', `the walkthrough with the AWS CLI (exit ${code})`);
    }
    return one(passed);
  } catch (error) {
    say('FAILED', `the walkthrough: ${error.message}`);
    return one(false);
  } finally {
    await children.stop();
  }
}

/** Nothing of the AWS set-up of the person at this machine is used, nor a proxy between here and here. */
function ownEnvironment(env) {
  const others = Object.entries(env).filter(
    ([name]) => !name.startsWith('AWS_'),
  );
  return {
    ...Object.fromEntries(others),
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}

async function findCommands() {
  const isThere = command => spawnSync(command, ['--version']).status === 0;
  const areThere = () => isThere('aws') && isThere('curl');
  if (areThere()) return;
  if ((await installDebianPackages(['awscli', 'curl'])) && areThere()) return;
  throw new Refusal(
    'docs/walkthrough-cli.md is followed with the AWS CLI and curl, and not both are on this machine. Install them ' +
      '(Debian, Ubuntu: apt-get install awscli curl).',
  );
}
