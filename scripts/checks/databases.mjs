import { connect } from 'node:net';
import { say } from '../say.mjs';

/** The request for TLS that opens a PostgreSQL conversation: length 8, code 80877103; any server answers S or N. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

const servers = [
  {
    name: 'PostgreSQL',
    port: 5432,
    greeting: sslRequest,
    answer: /^[SN]/,
    variables: {
      BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
        'postgresql://postgres@127.0.0.1:5432/postgres',
    },
  },
  {
    name: 'Redis',
    port: 6379,
    greeting: 'PING\r\n',
    answer: /^\+PONG/,
    variables: {
      BACKSTAGE_TEST_CACHE_REDIS7_CONNECTION_STRING: 'redis://127.0.0.1:6379',
    },
  },
];

/** Variables that make storage tests run on the servers that answer on this machine, besides SQLite and memory. */
export async function databaseVariables() {
  const answering = await Promise.all(servers.map(answers));
  const words = servers.map(({ name, port }, index) =>
    answering[index]
      ? `${name} answers on 127.0.0.1:${port}, storage tests use it too`
      : `no ${name} on 127.0.0.1:${port}, its tests are left out`,
  );
  say('storage', `SQLite always; ${words.join('; ')}`);
  return Object.assign(
    // Test databases come from here or not at all: no containers are pulled.
    { BACKSTAGE_TEST_DISABLE_DOCKER: '1' },
    ...servers
      .filter((_, index) => answering[index])
      .map(({ variables }) => variables),
  );
}

function answers({ port, greeting, answer }) {
  return new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = result => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(2000, () => settle(false));
    socket.on('error', () => settle(false));
    socket.on('connect', () => socket.write(greeting));
    socket.on('data', data => settle(answer.test(data.toString())));
  });
}
