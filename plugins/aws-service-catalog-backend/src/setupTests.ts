/** Most tests start a portal and a sandbox, which a busy machine does not do within five seconds. */
jest.setTimeout(120_000);
