import type {
  TagOption,
  TagOptionsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { unusedMethods } from './unusedMethods';

/** A TagOption of the hub. */
export const costCenter: TagOption = {
  id: 'tag-1',
  key: 'CostCenter',
  value: '4711',
  active: true,
  ownerAccountId: '111111111111',
  version: 'read-1',
};

/** The TagOptions of a catalog and of one product in memory; `changes` is what was asked for. */
export class FakeTagOptionsApi {
  library: TagOption[];
  onProduct: TagOption[];
  refusal?: Error;
  readonly changes: unknown[][] = [];

  constructor(world: { library?: TagOption[]; onProduct?: TagOption[] }) {
    this.library = world.library ?? [];
    this.onProduct = world.onProduct ?? [];
  }

  readonly api: TagOptionsApi = unusedMethods<TagOptionsApi>({
    listTagOptions: async () => ({
      items: this.library,
      asOf: '2026-11-25T10:00:00.000Z',
      stale: false,
    }),
    createTagOption: async (...call) => {
      this.#asked('create', call);
      const made = {
        id: 'tag-new',
        active: true,
        version: 'read-1',
        ...call[1],
      };
      this.library = [...this.library, made];
      return made;
    },
    updateTagOption: async (...call) => {
      this.#asked('update', call);
      const [, id, change] = call;
      const changed = { ...this.#byId(id), ...change };
      this.library = this.library.map(option =>
        option.id === id ? changed : option,
      );
      return changed;
    },
    listTagOptionResources: async (_catalog, id) => ({
      items: this.onProduct.some(option => option.id === id)
        ? [{ id: 'prod-1', kind: 'product', name: 'Deep Learning Base AMI' }]
        : [],
    }),
    deleteTagOption: async (...call) => {
      this.#asked('delete', call);
      this.library = this.library.filter(({ id }) => id !== call[1]);
    },
    associateProductTagOption: async (...call) => {
      this.#asked('associate', call);
      this.onProduct = [...this.onProduct, this.#byId(call[2].tagOptionId)];
    },
    disassociateProductTagOption: async (...call) => {
      this.#asked('disassociate', call);
      this.onProduct = this.onProduct.filter(({ id }) => id !== call[2]);
    },
  });

  #asked(what: string, call: unknown[]) {
    this.changes.push([what, ...call]);
    if (this.refusal) throw this.refusal;
  }

  #byId(wanted: string): TagOption {
    const found = this.library.find(({ id }) => id === wanted);
    if (!found) throw new Error(`There is no TagOption ${wanted}`);
    return found;
  }
}
