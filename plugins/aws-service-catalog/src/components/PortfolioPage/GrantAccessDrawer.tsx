import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { portfoliosApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { explainError } from '../ErrorPanel';
import { SideDrawer } from '../SideDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

/** Whom to give access, as the field of the request names it. */
type Kind = 'team' | 'principalArn' | 'pattern';
const KINDS: readonly Kind[] = ['team', 'principalArn', 'pattern'];

/** Gives a team, an IAM principal or a pattern of principals access to the portfolio. */
export function GrantAccessDrawer(props: {
  portfolioId: string;
  onClose: () => void;
}) {
  const { portfolioId, onClose } = props;
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const changed = usePortfolioChanged();
  const labelId = useId();
  const [kind, setKind] = useState<Kind>('team');
  const [value, setValue] = useState('');
  const [tried, setTried] = useState(false);
  const { submit, sending, refusal } = useSimpleChange(() =>
    api.grantAccess(catalog.id, portfolioId, { [kind]: value.trim() }),
  );
  const refused = refusal && explainError(refusal);
  const isAtField = refused?.field === kind;
  const missing =
    tried && !value.trim() ? t('portfolio.access.grant.required') : undefined;
  const problem = missing ?? (isAtField ? refused?.message : undefined);

  const grant = async () => {
    setTried(true);
    if (!value.trim() || !(await submit())) return;
    changed();
    onClose();
  };
  return (
    <SideDrawer
      title={t('portfolio.access.grant.title')}
      submit={t('portfolio.access.grant.submit')}
      sending={sending}
      refusal={isAtField ? undefined : refusal}
      onSubmit={grant}
      onClose={onClose}
    >
      <FormControl component="fieldset">
        <FormLabel component="legend" id={labelId}>
          {t('portfolio.access.grant.kind')}
        </FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          name="kind"
          value={kind}
          onChange={event => {
            setKind(KINDS.find(known => known === event.target.value) ?? kind);
            setTried(false);
          }}
        >
          {KINDS.map(known => (
            <FormControlLabel
              key={known}
              value={known}
              control={<Radio color="primary" />}
              label={t(`portfolio.access.grant.${known}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        id="grant-value"
        label={t(`portfolio.access.grant.${kind}Label`)}
        value={value}
        onChange={event => setValue(event.target.value)}
        error={problem !== undefined}
        helperText={problem ?? t(`portfolio.access.grant.${kind}Help`)}
        required
        fullWidth
        variant="outlined"
        spellCheck={false}
        disabled={sending}
      />
    </SideDrawer>
  );
}
