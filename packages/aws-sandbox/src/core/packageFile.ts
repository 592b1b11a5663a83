import { dirname, join } from 'node:path';

const PACKAGE = dirname(require.resolve('backstage-aws-sandbox/package.json'));

/** Path of a file that comes with this package, such as `shapes/iam.json`. */
export const packageFile = (...parts: string[]) => join(PACKAGE, ...parts);
