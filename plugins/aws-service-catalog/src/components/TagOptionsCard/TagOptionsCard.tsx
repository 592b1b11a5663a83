import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { TagOption } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { AddTagOptionDrawer } from './AddTagOptionDrawer';
import { TagOptionLibrary } from './TagOptionLibrary';

/** Labels that a launch asks for or sets, because they are on a portfolio or product. */
export function TagOptionsCard(props: {
  options: readonly TagOption[];
  mayChange: boolean;
  add: (tagOptionId: string) => Promise<unknown>;
  remove: (tagOptionId: string) => Promise<unknown>;
  onChanged: () => void;
}) {
  const { options, mayChange, add, remove, onChanged } = props;
  const { t } = useTranslate();
  const [open, setOpen] = useState<'add' | 'library'>();
  const [leaving, setLeaving] = useState<TagOption>();
  const close = () => setOpen(undefined);
  const nameOf = ({ key, value }: TagOption) => `${key} = ${value}`;
  return (
    <SectionCard
      title={t('portfolio.tagOptions.title')}
      action={
        mayChange && (
          <>
            <Button onClick={() => setOpen('library')}>
              {t('portfolio.tagOptions.library.action')}
            </Button>
            <Button color="primary" onClick={() => setOpen('add')}>
              {t('portfolio.tagOptions.add.action')}
            </Button>
          </>
        )
      }
    >
      <ItemList
        none={t('portfolio.tagOptions.none')}
        items={options.map(option => ({
          key: option.id,
          what: (
            <Typography color={option.active ? 'initial' : 'textSecondary'}>
              {nameOf(option)}
              {!option.active && ` (${t('portfolio.tagOptions.inactive')})`}
            </Typography>
          ),
          actions: mayChange && (
            <Button
              size="small"
              aria-label={t('portfolio.tagOptions.remove.named', {
                name: nameOf(option),
              })}
              onClick={() => setLeaving(option)}
            >
              {t('portfolio.tagOptions.remove.action')}
            </Button>
          ),
        }))}
      />
      {open === 'add' && (
        <AddTagOptionDrawer
          present={options}
          add={add}
          onDone={() => {
            close();
            onChanged();
          }}
          onClose={close}
        />
      )}
      {open === 'library' && (
        <TagOptionLibrary onChanged={onChanged} onClose={close} />
      )}
      {leaving && (
        <ConfirmChange
          title={t('portfolio.tagOptions.remove.title', {
            name: nameOf(leaving),
          })}
          action={t('portfolio.tagOptions.remove.action')}
          change={() => remove(leaving.id)}
          onDone={() => {
            setLeaving(undefined);
            onChanged();
          }}
          onClose={() => setLeaving(undefined)}
        >
          {t('portfolio.tagOptions.remove.effect')}
        </ConfirmChange>
      )}
    </SectionCard>
  );
}
