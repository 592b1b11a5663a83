import Typography from '@material-ui/core/Typography';
import type {
  Constraint,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useTranslate } from '../../hooks/useTranslate';
import { BlastRadiusPart, useBlastRadius } from '../ConfirmChange';
import { ChoiceField, FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';
import { CONSTRAINT_TYPES, type ConstraintDraft } from './constraintDraft';
import { LaunchRoleFields } from './LaunchRoleFields';
import { OtherTypeFields } from './OtherTypeFields';
import { RulesFields } from './RulesFields';
import { useConstraintChange } from './useConstraintChange';
import { useConstraintProblems } from './useConstraintProblems';

/** Puts a constraint on a product of the portfolio, or changes one. */
export function ConstraintDrawer(props: {
  portfolio: Portfolio;
  /** The one to change; left out, a new one. */
  constraint?: Constraint;
  onDone: () => void;
  onClose: () => void;
}) {
  const { portfolio, constraint, onDone, onClose } = props;
  const { t } = useTranslate();
  const [edits, setEdits] = useState<Partial<ConstraintDraft>>({});
  const { draft, change, reload, reloadFailure } = useConstraintChange({
    portfolio,
    constraint,
    edits,
  });
  const radius = useBlastRadius(
    constraint && {
      kind: 'constraint',
      portfolioId: portfolio.id,
      constraintId: constraint.id,
    },
  );
  const form = useDrawerForm({
    change,
    problems: useConstraintProblems(draft),
    onDone,
  });
  const set = (edit: Partial<ConstraintDraft>) =>
    setEdits({ ...edits, ...edit });
  const fields = { draft, set, form };
  return (
    <SideDrawer
      title={t(
        constraint
          ? 'portfolio.constraints.edit.title'
          : 'portfolio.constraints.add.title',
      )}
      submit={t(
        constraint
          ? 'portfolio.constraints.edit.submit'
          : 'portfolio.constraints.add.submit',
      )}
      sending={form.sending}
      waiting={radius.loading}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      {constraint ? (
        <Typography>
          {t(`portfolio.constraints.type.${draft.type}`)}{' '}
          {t('portfolio.constraints.on', {
            product: constraint.productName ?? constraint.productId,
          })}
        </Typography>
      ) : (
        <>
          <ChoiceField
            id="constraint-product"
            label={t('portfolio.constraints.field.productId')}
            value={draft.productId}
            options={portfolio.products.map(({ id, name }) => ({
              value: id,
              text: name,
            }))}
            onChange={productId => set({ productId })}
            problem={form.problemOf('productId')}
            required
            disabled={form.sending}
          />
          <ChoiceField
            id="constraint-type"
            label={t('portfolio.constraints.field.type')}
            value={draft.type}
            options={CONSTRAINT_TYPES.map(type => ({
              value: type,
              text: t(`portfolio.constraints.type.${type}`),
            }))}
            onChange={value =>
              set({ type: CONSTRAINT_TYPES.find(type => type === value) })
            }
            help={t(`portfolio.constraints.typeHelp.${draft.type}`)}
            problem={form.problemOf('type')}
            disabled={form.sending}
          />
        </>
      )}
      {draft.type === 'LAUNCH' && <LaunchRoleFields {...fields} />}
      {draft.type === 'TEMPLATE' && <RulesFields {...fields} />}
      <OtherTypeFields {...fields} />
      <FormField
        id="constraint-description"
        label={t('portfolio.constraints.field.description')}
        value={draft.description}
        onChange={description => set({ description })}
        problem={form.problemOf('description')}
        disabled={form.sending}
        maxLength={100}
      />
      {constraint && <BlastRadiusPart radius={radius} />}
    </SideDrawer>
  );
}
