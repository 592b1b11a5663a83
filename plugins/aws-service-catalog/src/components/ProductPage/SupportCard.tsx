import { Link } from '@backstage/core-components';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { isWebAddress } from '../ConnectCard/webAddress';
import { CopyableId } from '../CopyableId';

/** Whom to turn to, which budget pays, and how AWS names the product. */
export function SupportCard({ product }: { product: ProductDetail }) {
  const { t } = useTranslate();
  const { contacts } = useTeam();
  const { description, email, url } = product.support;
  const hasSupport = Boolean(description || email || url);
  return (
    <SectionCard title={t('products.page.support')}>
      {description && <Typography paragraph>{description}</Typography>}
      {email && (
        <Typography>
          <Link to={`mailto:${email}`}>{email}</Link>
        </Typography>
      )}
      {url && (
        <Typography>
          {isWebAddress(url) ? <Link to={url}>{url}</Link> : url}
        </Typography>
      )}
      {!hasSupport && (
        <Typography>
          {t('products.page.noSupport')}{' '}
          {contacts.length > 0 && <EntityRefLinks entityRefs={contacts} />}
        </Typography>
      )}
      {product.budgets && product.budgets.length > 0 && (
        <Typography paragraph>
          {t('products.page.budgets', { budgets: product.budgets.join(', ') })}
        </Typography>
      )}
      <CopyableId value={product.id} />
    </SectionCard>
  );
}
