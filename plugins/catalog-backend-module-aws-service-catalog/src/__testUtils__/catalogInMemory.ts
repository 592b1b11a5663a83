import { mockServices } from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import {
  type InventoryAddressList,
  type InventoryApi,
  type InventoryProvisionedProduct,
  type InventoryProvisionedProductList,
  portalLinks,
} from 'backstage-plugin-aws-service-catalog-common';
import { Held } from '../sync/Held';
import { Refresher } from '../sync/Refresher';

/** What AWS would answer, by the plugin's inventory. */
export interface Answers {
  /** Pages of what the team runs, whatever is asked for. */
  pages: InventoryProvisionedProduct[][];
  /** What is answered instead of the page of this number. */
  broken?: { page: number; error: Error };
  addresses: (id: string) => Promise<InventoryAddressList['items']>;
}

/** A catalog that has processed what it was told at once, and the module that tells it. */
export function catalogInMemory() {
  const entities = new Map<string, Entity>();
  const answers: Answers = { pages: [[]], addresses: async () => [] };
  /** Provisioned products whose addresses were asked for. */
  const asked: string[] = [];
  const { signal } = new AbortController();

  async function applyMutation(mutation: EntityProviderMutation) {
    if (mutation.type !== 'delta') throw new Error('Not a delta');
    for (const { entity } of mutation.added) {
      entities.set(stringifyEntityRef(entity), entity);
    }
    for (const one of mutation.removed) {
      if ('entityRef' in one) entities.delete(one.entityRef);
    }
  }

  const inventory: InventoryApi = {
    async listInventoryTeams() {
      const items = ['research', 'genomics'].map(id => ({
        id,
        groupRef: `group:default/${id}`,
        title: id,
        accountId: '222222222222',
        regions: ['us-east-1'],
      }));
      return { complete: true, items };
    },
    async listInventoryProvisionedProducts(team, { id, cursor = '0' } = {}) {
      const { broken, pages } = answers;
      const page = Number(cursor);
      if (broken?.page === page) throw broken.error;
      const list: InventoryProvisionedProductList = {
        items:
          team === 'research'
            ? pages[page].filter(item => !id || item.id === id)
            : [],
        nextCursor: pages[page + 1] && String(page + 1),
      };
      return list;
    },
    async listInventoryAddresses(_team, id) {
      asked.push(id);
      return { items: await answers.addresses(id) };
    },
    async listInventoryProducts() {
      return { items: [] };
    },
  };

  const refresher = () =>
    new Refresher({
      inventory: async () => inventory,
      held: new Held({
        catalog: catalogServiceMock({ entities: [...entities.values()] }),
        auth: mockServices.auth(),
      }),
      writer: {
        connection: { applyMutation },
        locationKey: 'test',
        now: () => new Date(),
      },
      portal: portalLinks('https://portal.example'),
      templates: false,
      logger: mockServices.logger.mock(),
    });

  return {
    answers,
    asked,
    /** One scheduled reading. */
    poll: () => refresher().everything(signal),
    /** News of a launch. */
    news: (provisionedProductId: string, team = 'research') =>
      refresher().news(
        { team, region: 'us-east-1', provisionedProductId },
        signal,
      ),
    names: () =>
      [...entities.values()].map(({ metadata }) => metadata.name).sort(),
    /** Links of an entity to outputs, by title. */
    outputsOf(id: string): Record<string, string> {
      const entity = entities.get(`resource:default/${id}`);
      return Object.fromEntries(
        (entity?.metadata.links ?? []).flatMap(({ title, url, icon }) =>
          icon || !title ? [] : [[title, url]],
        ),
      );
    },
  };
}

/** Something that runs, with the record of its last good operation. */
export function runningItem(
  id: string,
  lastGoodRecordId?: string,
): InventoryProvisionedProduct {
  return { id, name: `name-of-${id}`, status: 'AVAILABLE', lastGoodRecordId };
}
