import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CatalogProduct,
  WhyNot,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState, type FormEvent } from 'react';
import { insightsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { userRefOf } from '../../userRefOf';
import { ErrorPanel, explainError } from '../ErrorPanel';
import { PersonField } from '../PersonField';
import { SectionCard } from '../SectionCard';
import { WhyNotTrace } from '../WhyNotTrace';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  person: { flex: '1 1 220px' },
}));

/** Why a person can, or cannot, launch the product. */
export function WhyNotCard({ product }: { product: CatalogProduct }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(insightsApiRef);
  const [person, setPerson] = useState('');
  const [trace, setTrace] = useState<WhyNot>();
  const { submit, sending, refusal } = useSimpleChange(async () => {
    setTrace(undefined);
    setTrace(
      await api.whyNotPerson(catalog.id, {
        person: userRefOf(person.trim()),
        product: product.id,
      }),
    );
  });
  const refused = refusal && explainError(refusal);
  const problem = refused?.field === 'person' ? refused.message : undefined;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (person.trim()) submit();
  };
  return (
    <SectionCard title={t('catalogProducts.whyNot.title')}>
      <form className={classes.form} onSubmit={ask} noValidate>
        <div className={classes.person}>
          <PersonField
            id="why-not-person"
            label={t('catalogProducts.whyNot.person')}
            help={t('catalogProducts.whyNot.personHelp')}
            value={person}
            onChange={setPerson}
            problem={problem}
          />
        </div>
        <Button
          type="submit"
          variant="outlined"
          disabled={sending || !person.trim()}
        >
          {t('catalogProducts.whyNot.ask')}
        </Button>
      </form>
      {refusal && !problem && <ErrorPanel error={refusal} />}
      {trace && <WhyNotTrace trace={trace} />}
    </SectionCard>
  );
}
