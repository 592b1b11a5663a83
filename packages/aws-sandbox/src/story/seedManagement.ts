import type { CreateServiceActionOutput } from '@aws-sdk/client-service-catalog';
import type { Emulator } from '../core/Emulator';
import { budgetsState } from '../services/budgets/state';
import { engineState } from '../services/servicecatalog/engine/state';
import { LAUNCH_ROLE } from '../services/servicecatalog/actions/definition';
import {
  type ServiceCatalogState,
  serviceCatalogState,
} from '../services/servicecatalog/state';
import { type Call, curatorCall } from './curatorCall';
import { rootOf } from './rootOf';
import type {
  StoryBudget,
  StoryCatalog,
  StoryPlace,
  StoryServiceAction,
} from './Story';

/** Where a place is, and how its catalog is changed. */
interface Setting {
  emulator: Emulator;
  place: StoryPlace;
  state: ServiceCatalogState;
  call: Call;
}

/** Puts service actions and budgets on what a catalog holds, and sets its engine to work. */
export async function seedManagement(
  emulator: Emulator,
  place: StoryPlace,
  catalog: StoryCatalog,
): Promise<void> {
  const { account: accountId, region } = place;
  const { world } = emulator;
  const setting: Setting = {
    emulator,
    place,
    state: world.state(serviceCatalogState, { accountId, region }),
    call: curatorCall(emulator, place, catalog),
  };
  for (const action of catalog.serviceActions ?? []) {
    await makeServiceAction(setting, action);
  }
  for (const budget of catalog.budgets ?? []) {
    await makeBudget(setting, budget);
  }
  if (catalog.engine) {
    const { role, seconds } = catalog.engine;
    world.state(engineState, { accountId, region }).engine = {
      roleArn: `arn:aws:iam::${accountId}:role/${role}`,
      seconds,
    };
  }
}

async function makeServiceAction(
  { emulator, place, state, call }: Setting,
  action: StoryServiceAction,
): Promise<void> {
  const { assumeRole } = action;
  const { ServiceActionDetail } = await call<CreateServiceActionOutput>(
    'servicecatalog',
    'CreateServiceAction',
    {
      Name: action.name,
      Description: action.description,
      DefinitionType: 'SSM_AUTOMATION',
      Definition: {
        Name: action.document,
        Version: '1',
        AssumeRole:
          assumeRole === undefined || assumeRole === LAUNCH_ROLE
            ? assumeRole
            : `arn:aws:iam::${place.account}:role/${assumeRole}`,
      },
      IdempotencyToken: emulator.world.ids.uuid(),
    },
  );
  for (const name of action.products) {
    const product = state.products[idOf(state, name)];
    for (const version of product?.versions ?? []) {
      await call(
        'servicecatalog',
        'AssociateServiceActionWithProvisioningArtifact',
        {
          ServiceActionId: ServiceActionDetail?.ServiceActionSummary?.Id,
          ProductId: product.id,
          ProvisioningArtifactId: version.id,
        },
      );
    }
  }
}

async function makeBudget(
  { emulator, place, state, call }: Setting,
  { name, limit, spent, forecast, on }: StoryBudget,
): Promise<void> {
  const { account, region } = place;
  const dollars = (amount: number) => ({ Amount: `${amount}`, Unit: 'USD' });
  const ctx = emulator.createCtx({
    caller: rootOf(account),
    region,
    requestId: emulator.world.ids.uuid(),
  });
  await ctx.call('budgets', 'CreateBudget', {
    AccountId: account,
    Budget: {
      BudgetName: name,
      BudgetType: 'COST',
      TimeUnit: 'MONTHLY',
      BudgetLimit: dollars(limit),
    },
  });
  const kept = ctx.state(budgetsState).budgets[name];
  kept.actualSpend = spent === undefined ? undefined : dollars(spent);
  kept.forecastedSpend = forecast === undefined ? undefined : dollars(forecast);
  for (const resource of on) {
    await call('servicecatalog', 'AssociateBudgetWithResource', {
      BudgetName: name,
      ResourceId: idOf(state, resource),
    });
  }
}

/** Id of a product or portfolio by name. */
function idOf(
  { products, portfolios }: ServiceCatalogState,
  wanted: string,
): string {
  const found =
    Object.values(products).find(({ name }) => name === wanted) ??
    Object.values(portfolios).find(({ displayName }) => displayName === wanted);
  if (!found) {
    throw new Error(`The story names ${wanted}, which it does not make`);
  }
  return found.id;
}
