import { defineState } from '../../../world/World';

/** What holds for the whole account, in every region. */
export interface CatalogAccountState {
  /** False for an account that kept the tags from before there were TagOptions. */
  tagOptionsMigrated: boolean;
}

export const catalogAccountState = defineState<CatalogAccountState>({
  name: 'servicecatalog-account',
  global: true,
  initial: () => ({ tagOptionsMigrated: true }),
});
