import { installDependencies } from './dependencies.mjs';
import { findToolchain, toolchainEnvironment } from './toolchain.mjs';

/** Everything a command needs before its own work: toolchain and packages. Returns the environment to run things in. */
export async function prepare() {
  const environment = toolchainEnvironment(await findToolchain());
  await installDependencies(environment);
  return environment;
}
