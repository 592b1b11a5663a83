import type { WireRequest } from '../protocols/wire';
import { withPathStyle } from './readRequest';

const request = (host: string): WireRequest => ({
  method: 'GET',
  path: '/key.yaml',
  query: {},
  headers: { host },
  body: Buffer.alloc(0),
});

describe('withPathStyle', () => {
  it.each([
    ['templates.localhost:4566', '/templates/key.yaml'],
    ['my.templates.s3.localhost', '/my.templates/key.yaml'],
    ['localhost:4566', '/key.yaml'],
    ['127.0.0.1:4566', '/key.yaml'],
  ])('at %s the path is %s', (host, path) => {
    expect(withPathStyle(request(host)).path).toBe(path);
  });
});
