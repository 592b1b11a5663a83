import { useApi } from '@backstage/core-plugin-api';
import type {
  Portfolio,
  UpdatePortfolioRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useState } from 'react';
import { portfoliosApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';
import { replayedTags } from './replayedTags';
import { TagLines, tagsProblem } from './TagLines';
import { usePortfolioChanged } from './usePortfolioChange';

type Edits = Omit<UpdatePortfolioRequest, 'version'>;

/** Changes the details and tags of the portfolio; only what was edited is sent. */
export function EditPortfolioDrawer(props: {
  portfolio: Portfolio;
  onClose: () => void;
}) {
  const { portfolio, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const changed = usePortfolioChanged();
  const [edits, setEdits] = useState<Edits>({});
  const { base, change, reload, reloadFailure } = useEditBase({
    opened: portfolio,
    read: () => api.getPortfolio(catalog.id, portfolio.id, { refresh: true }),
    save: before => {
      const edited = Object.entries(edits).filter(
        ([field, value]) => !isEqual(value, before[field as keyof Edits]),
      );
      return api.updatePortfolio(catalog.id, portfolio.id, {
        version: before.version,
        ...Object.fromEntries(edited),
      });
    },
    onReloaded: (before, now) =>
      setEdits(({ tags: ofPerson, ...written }) =>
        ofPerson
          ? { ...written, tags: replayedTags(before.tags, ofPerson, now.tags) }
          : written,
      ),
  });
  const { name, provider, description = '', tags } = { ...base, ...edits };
  const required = (value: string) =>
    value.trim() ? undefined : t('portfolio.details.edit.required');
  const wrongTags = tagsProblem(tags);
  const form = useDrawerForm({
    change,
    problems: {
      name: required(name),
      provider: required(provider),
      description: undefined,
      tags: wrongTags && t(`portfolio.details.edit.${wrongTags}`),
    },
    onDone: () => {
      changed();
      onClose();
    },
  });
  const field = (key: 'name' | 'provider' | 'description', value: string) => (
    <FormField
      id={`edit-portfolio-${key}`}
      label={t(`portfolio.details.edit.${key}`)}
      value={value}
      onChange={text => setEdits({ ...edits, [key]: text })}
      problem={form.problemOf(key)}
      required={key !== 'description'}
      rows={key === 'description' ? 2 : undefined}
      disabled={form.sending}
    />
  );
  return (
    <SideDrawer
      title={t('portfolio.details.edit.title')}
      submit={t('portfolio.details.edit.submit')}
      sending={form.sending}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      {field('name', name)}
      {field('provider', provider)}
      {field('description', description)}
      <TagLines
        tags={tags}
        problem={form.problemOf('tags')}
        onChange={next => setEdits({ ...edits, tags: next })}
      />
    </SideDrawer>
  );
}
