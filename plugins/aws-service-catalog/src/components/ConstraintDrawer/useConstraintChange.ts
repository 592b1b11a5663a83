import { useApi } from '@backstage/core-plugin-api';
import type {
  Constraint,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { portfoliosApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { membersOfDraft, type ConstraintDraft } from './constraintDraft';

/** Creates the constraint of a draft, or changes one to it. */
export function useConstraintChange(options: {
  portfolio: Portfolio;
  constraint?: Constraint;
  draft: ConstraintDraft;
  onReloaded: (fresh: Constraint) => void;
}) {
  const { portfolio, constraint, draft, onReloaded } = options;
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const { productId, type } = draft;
  const members = membersOfDraft(draft);
  const creation = useCreation(
    `create-constraint:${catalog.id}:${portfolio.id}`,
    { productId, type, ...members },
    (request, idempotencyKey) =>
      api.createConstraint(catalog.id, portfolio.id, request, {
        idempotencyKey,
      }),
  );
  const update = useEditBase({
    opened: constraint,
    read: async () => {
      const { constraints } = await api.getPortfolio(catalog.id, portfolio.id, {
        refresh: true,
      });
      const fresh = constraints.find(({ id }) => id === constraint?.id);
      if (fresh) onReloaded(fresh);
      // One that is gone is refused by the server.
      return fresh ?? constraint;
    },
    save: async before =>
      before &&
      api.updateConstraint(catalog.id, portfolio.id, before.id, {
        ...members,
        // An emptied description is told, or the old one would stay.
        description: draft.description.trim(),
        version: before.version,
      }),
  });
  const { reload, reloadFailure } = update;
  return {
    change: constraint ? update.change : creation,
    reload,
    reloadFailure,
  };
}
