import { useApi } from '@backstage/core-plugin-api';
import type {
  Constraint,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { portfoliosApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import {
  draftOfConstraint,
  membersOfDraft,
  type ConstraintDraft,
} from './constraintDraft';

/** Creates the constraint that was written, or changes one by what was edited of it. */
export function useConstraintChange(options: {
  portfolio: Portfolio;
  constraint?: Constraint;
  edits: Partial<ConstraintDraft>;
}) {
  const { portfolio, constraint, edits } = options;
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const onlyProduct =
    portfolio.products.length === 1 ? portfolio.products[0].id : '';
  const editedOf = (before?: Constraint): ConstraintDraft => ({
    ...draftOfConstraint(onlyProduct, before),
    ...edits,
  });
  const update = useEditBase({
    opened: constraint,
    read: async () => {
      const { constraints } = await api.getPortfolio(catalog.id, portfolio.id, {
        refresh: true,
      });
      // One that is gone is refused by the server.
      return constraints.find(({ id }) => id === constraint?.id) ?? constraint;
    },
    save: async before => {
      const after = editedOf(before);
      return (
        before &&
        api.updateConstraint(catalog.id, portfolio.id, before.id, {
          ...membersOfDraft(after),
          // An emptied description is told, or the old one would stay.
          description: after.description.trim(),
          version: before.version,
        })
      );
    },
  });
  const { base, reload, reloadFailure } = update;
  const draft = editedOf(base);
  const { productId, type } = draft;
  const creation = useCreation(
    `create-constraint:${catalog.id}:${portfolio.id}`,
    { productId, type, ...membersOfDraft(draft) },
    (request, idempotencyKey) =>
      api.createConstraint(catalog.id, portfolio.id, request, {
        idempotencyKey,
      }),
  );
  return {
    draft,
    change: constraint ? update.change : creation,
    reload,
    reloadFailure,
  };
}
