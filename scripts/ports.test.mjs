import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { assertPortsFree, choosePorts, freePorts } from './ports.mjs';
import { Refusal } from './say.mjs';

test('a flag beats a variable, a variable beats the usual port', () => {
  assert.deepEqual(
    choosePorts(
      { port: '3100' },
      { PORTAL_PORT: '3200', BACKEND_PORT: '7100' },
    ),
    { portal: 3100, backend: 7100, sandbox: 4566 },
  );
});

for (const text of ['abc', '0', '70000', '30.5']) {
  test(`"${text}" is no port, and the refusal names flag and variable`, () => {
    assert.throws(() => choosePorts({ 'sandbox-port': text }, {}), {
      message: /--sandbox-port or SANDBOX_PORT/,
    });
  });
}

test('a taken port is refused with its number, its purpose and what moves it', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const ports = { ...(await freePorts()), backend: taken.address().port };
  try {
    await assert.rejects(assertPortsFree(ports), error => {
      assert.ok(error instanceof Refusal);
      assert.match(error.message, new RegExp(`Port ${ports.backend} `));
      assert.match(error.message, /backend.*--backend-port N or BACKEND_PORT/);
      assert.doesNotMatch(error.message, /PORTAL_PORT|SANDBOX_PORT/);
      return true;
    });
  } finally {
    taken.close();
  }
});

test('free ports are accepted', async () => {
  await assertPortsFree(await freePorts());
});
