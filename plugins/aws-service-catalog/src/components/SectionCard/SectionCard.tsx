import { InfoCard } from '@backstage/core-components';
import type { ReactNode } from 'react';

const HEADING = { component: 'h2' };

/** An `InfoCard` whose title is a heading, so that people can jump from card to card. */
export function SectionCard(props: {
  title: string;
  subheader?: string;
  children: ReactNode;
}) {
  const { title, subheader, children } = props;
  return (
    <InfoCard
      title={title}
      subheader={subheader}
      titleTypographyProps={HEADING}
    >
      {children}
    </InfoCard>
  );
}
