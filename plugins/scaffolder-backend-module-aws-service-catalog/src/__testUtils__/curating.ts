import type { JsonObject } from '@backstage/types';
import {
  type Ended,
  type TemplatesTest,
  startTemplates,
} from './startTemplates';

/** Catalog of the AI research team's account, in the sandbox's story. */
export const catalog = 'ai-research';

/** A curator whose templates have one step each. */
export interface Curating extends TemplatesTest {
  /** Runs an action as the curator, or as somebody else. */
  does(action: string, input: JsonObject, as?: string): Promise<Ended>;
  /** The same; throws the log unless it completes. */
  done(action: string, input: JsonObject): Promise<Ended>;
  /** How often AWS was asked to do something. */
  callsOf(operation: string): Promise<number>;
  /** Reads from the catalog as the curator. */
  read(
    path: string,
  ): Promise<Awaited<ReturnType<TemplatesTest['get']>>['body']>;
  /** Id of the one portfolio of this name; throws unless there is one. */
  idOfPortfolio(name: string): Promise<string>;
}

/** A step of the module's action of this name. */
export const stepOf = (action: string, input: JsonObject, id = 'it') => ({
  id,
  action: `aws:service-catalog:${action}`,
  input,
});

/** Inputs that publish the Deep Learning image under a name of its own. */
export const publication = (name: string) => ({
  catalog,
  ssmParameter:
    '/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id',
  product: { name: `${name} image`, owner: 'Platform team' },
  version: '2026.10',
  instanceTypes: ['t3.large'],
  allowedCidrs: ['10.0.0.0/8'],
  portfolio: `${name} portfolio`,
  launchRole: `LaunchRole-${name}`,
  teams: ['group:default/ai-research'],
});

export async function startCurating(): Promise<Curating> {
  const test = await startTemplates();
  const read: Curating['read'] = async path =>
    (await test.get(`/catalogs/${catalog}${path}`, 'platform')).body;
  const does: Curating['does'] = (action, input, as = 'platform') =>
    test.run([stepOf(action, input)], { as });
  return {
    ...test,
    read,
    does,
    async done(action, input) {
      const ended = await does(action, input);
      if (ended.status !== 'completed') throw new Error(ended.log);
      return ended;
    },
    callsOf: async operation =>
      (await test.sandbox.requests({ operation })).length,
    async idOfPortfolio(name) {
      const { items } = await read('/portfolios?refresh=true&limit=100');
      const found = items.filter((one: { name: string }) => one.name === name);
      if (found.length !== 1) {
        throw new Error(`${found.length} portfolios are called ${name}`);
      }
      return found[0].id;
    },
  };
}
