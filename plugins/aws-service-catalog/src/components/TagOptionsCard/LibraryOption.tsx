import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TagOption } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { tagOptionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useReturnedFocus } from '../../hooks/useReturnedFocus';
import { useTranslate } from '../../hooks/useTranslate';
import { DeleteDialog } from '../DeleteDialog';
import { CheckField } from '../FormFields';
import { OptionChange } from './OptionChange';
import { OptionValueForm } from './OptionValueForm';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
  },
  name: { flex: '1 1 160px', overflowWrap: 'anywhere' },
}));

/** One TagOption of the library, and what can be done with it. */
export function LibraryOption(props: {
  option: TagOption;
  onChanged: () => void;
}) {
  const { option, onChanged } = props;
  const { id, key, active, ownerAccountId } = option;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(tagOptionsApiRef);
  const [editing, setEditing] = useState(false);
  const editButton = useReturnedFocus(editing);
  const [deleting, setDeleting] = useState(false);
  const [change, setChange] = useState<
    { value: string } | { active: boolean }
  >();
  const save = (value: string) => {
    if (value === option.value) setEditing(false);
    else setChange({ value });
  };
  const name = `${key} = ${option.value}`;
  // What came with another account's portfolio is changed there.
  const isForeign =
    ownerAccountId !== undefined && ownerAccountId !== catalog.accountId;
  if (isForeign) {
    return (
      <Typography color="textSecondary">
        {t('portfolio.tagOptions.library.foreign', {
          name,
          account: ownerAccountId,
        })}
      </Typography>
    );
  }
  return (
    <>
      <div className={classes.line} role="group" aria-label={name}>
        {editing ? (
          <OptionValueForm
            id={`tag-option-${id}`}
            label={t('portfolio.tagOptions.library.newValue', { key })}
            value={option.value}
            onSave={save}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <Typography className={classes.name}>{name}</Typography>
        )}
        <CheckField
          label={t('portfolio.tagOptions.library.offered')}
          checked={active}
          onChange={wanted => setChange({ active: wanted })}
        />
        {!editing && (
          <Button
            ref={editButton}
            size="small"
            aria-label={t('portfolio.tagOptions.library.edit.named', { name })}
            onClick={() => setEditing(true)}
          >
            {t('portfolio.tagOptions.library.edit.action')}
          </Button>
        )}
        <Button
          size="small"
          aria-label={t('portfolio.tagOptions.library.delete.named', { name })}
          onClick={() => setDeleting(true)}
        >
          {t('portfolio.delete.action')}
        </Button>
      </div>
      {change && (
        <OptionChange
          option={option}
          change={change}
          onDone={() => {
            setChange(undefined);
            if ('value' in change) setEditing(false);
            onChanged();
          }}
          onReload={() => {
            setChange(undefined);
            onChanged();
          }}
          onClose={() => setChange(undefined)}
        />
      )}
      {deleting && (
        <DeleteDialog
          title={t('portfolio.tagOptions.library.delete.title', { name })}
          listBlockers={async signal => {
            const { items } = await api.listTagOptionResources(catalog.id, id, {
              signal,
            });
            return {
              items: items.map(resource => ({
                ...resource,
                kind: resource.kind === 'product' ? 'product' : 'portfolio',
              })),
            };
          }}
          remove={() => api.deleteTagOption(catalog.id, id)}
          onDone={() => {
            setDeleting(false);
            onChanged();
          }}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
