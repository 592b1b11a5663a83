import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CheckField } from '../FormFields';

/** What travels with a share. */
export type Flags = Pick<PortfolioShare, 'shareTagOptions' | 'sharePrincipals'>;

/** Asks what travels with a share. Names of principals do within an organization only. */
export function ShareFlags(props: {
  type: PortfolioShare['type'];
  flags: Flags;
  onChange: (edit: Partial<Flags>) => void;
  disabled: boolean;
}) {
  const { type, onChange, disabled } = props;
  const { shareTagOptions, sharePrincipals } = props.flags;
  const { t } = useTranslate();
  const carriesPrincipals = type !== 'account' || sharePrincipals;
  return (
    <>
      <CheckField
        label={t('portfolio.shares.add.tagOptions')}
        help={t('portfolio.shares.add.tagOptionsHelp')}
        checked={shareTagOptions}
        onChange={wanted => onChange({ shareTagOptions: wanted })}
        disabled={disabled}
      />
      <CheckField
        label={t('portfolio.shares.add.principals')}
        help={t(
          carriesPrincipals
            ? 'portfolio.shares.add.principalsHelp'
            : 'portfolio.shares.add.principalsNotHere',
        )}
        checked={sharePrincipals}
        onChange={wanted => onChange({ sharePrincipals: wanted })}
        disabled={disabled || !carriesPrincipals}
      />
    </>
  );
}
