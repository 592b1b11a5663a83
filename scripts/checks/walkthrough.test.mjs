import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { isToldInOrder, scriptOf } from './walkthroughScript.mjs';

const run = (...blocks) => {
  const markdown = blocks
    .map(([info, commands]) => `Words.\n\n\`\`\`${info}\n${commands}\n\`\`\`\n`)
    .join('\n');
  const { status, stdout } = spawnSync('bash', ['-c', scriptOf(markdown, 9)], {
    encoding: 'utf8',
  });
  return { passed: status === 0, stdout };
};
const REFUSED = '(echo "UnauthorizedOperation: with an explicit deny"; false)';

test('all blocks of commands are run, in one shell, and no others', () => {
  const { passed, stdout } = run(
    ['sh', 'A=one'],
    ['text', 'exit 1'],
    ['json', '{}'],
    ['sh', 'echo $A :4780'],
  );
  assert.ok(passed);
  assert.equal(stdout, 'one :9\n');
});

test('the first command that fails ends it', () => {
  const { passed, stdout } = run(['sh', 'false'], ['sh', 'echo on']);
  assert.ok(!passed);
  assert.equal(stdout, '');
});

test('what has to be refused must not succeed, nor fail in another way', () => {
  assert.ok(run(['sh refused', REFUSED]).passed);
  assert.ok(
    !run(['sh refused', 'echo UnauthorizedOperation explicit deny']).passed,
  );
  assert.ok(!run(['sh refused', 'false']).passed);
});

test('order counts', () => {
  assert.ok(isToldInOrder('a b a', ['a', 'b', 'a']));
  assert.ok(!isToldInOrder('a b', ['b', 'a']));
  assert.ok(!isToldInOrder('a', ['a', 'a']));
});
