import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { catalogProductsApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { TagLines } from '../PortfolioPage/TagLines';
import {
  ProductFields,
  SupportFields,
  useProductProblems,
} from '../ProductFields';
import { SideDrawer } from '../SideDrawer';
import { useVersionProblems, VersionFields } from '../VersionFields';
import { KindField } from './KindField';
import { PortfolioField } from './PortfolioField';
import {
  emptyProduct,
  productRequestOf,
  withKind,
  type ProductDraft,
} from './productDraft';

/** Creates a product of any kind with its first version, in a portfolio if one is chosen, and opens its page. */
export function CreateProductDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyProduct);
  const { details, kind, version, portfolioId } = draft;
  const set = (edit: Partial<ProductDraft>) => setDraft({ ...draft, ...edit });
  const wrong = useVersionProblems(version);
  const form = useDrawerForm({
    change: useCreation(
      `create-product:${catalog.id}`,
      productRequestOf(draft),
      (request, idempotencyKey) =>
        api.createCatalogProduct(catalog.id, request, { idempotencyKey }),
      ({ id }) => navigate(paths.catalogProduct(catalog.id, id)),
    ),
    problems: {
      ...useProductProblems(details),
      kind: undefined,
      'version.name': wrong.name,
      'version.description': wrong.description,
      'version.source': wrong.source,
      portfolioId: undefined,
    },
    onDone: onClose,
  });
  const disabled = form.sending;
  const fields = {
    details,
    set: (edit: Partial<ProductDraft['details']>) =>
      set({ details: { ...details, ...edit } }),
    problemOf: form.problemOf,
    disabled,
  };
  return (
    <SideDrawer
      title={t('catalogProducts.create.title')}
      submit={t('catalogProducts.create.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <ProductFields {...fields} />
      <KindField
        kind={kind}
        onChange={chosen => setDraft(withKind(draft, chosen))}
        problem={form.problemOf('kind')}
        disabled={disabled}
      />
      <VersionFields
        kind={kind}
        draft={version}
        set={edit => set({ version: { ...version, ...edit } })}
        problemOf={field => form.problemOf(`version.${field}`)}
        disabled={disabled}
      />
      <PortfolioField
        portfolioId={portfolioId}
        onChange={chosen => set({ portfolioId: chosen })}
        problem={form.problemOf('portfolioId')}
        disabled={disabled}
      />
      <SupportFields {...fields} />
      <TagLines
        tags={details.tags}
        problem={form.problemOf('tags')}
        onChange={tags => fields.set({ tags })}
      />
    </SideDrawer>
  );
}
