/** Most tests start a sandbox and SDK clients, which a busy machine does not do within five seconds. */
jest.setTimeout(120_000);
