// The catalog processes and stitches entities in its own time, and the sandbox starts in a process of its own.
jest.setTimeout(120_000);
