import type { WhyNotLink } from 'backstage-plugin-aws-service-catalog-common';

type Link = Omit<WhyNotLink, 'status'>;

const ORDER: readonly { id: WhyNotLink['id']; title: string }[] = [
  { id: 'group', title: 'Membership of the team' },
  { id: 'role', title: 'Role of the team' },
  { id: 'product', title: 'Product' },
  { id: 'share', title: 'Share with the account of the team' },
  { id: 'portfolio', title: 'Access through a portfolio' },
  { id: 'constraint', title: 'Launch role' },
  { id: 'version', title: 'Version' },
];

/** The links from a person to a version, as far as they were followed; what comes after a broken one is not reached. */
export class Trace {
  readonly #links: WhyNotLink[] = [];

  ok(link: Link): this {
    this.#links.push({ status: 'ok', ...link });
    return this;
  }

  unknown(link: Link): this {
    this.#links.push({ status: 'unknown', ...link });
    return this;
  }

  /** Ends the trace. */
  broken(link: Link): this {
    this.#links.push({ status: 'broken', ...link });
    return this;
  }

  get brokenAt(): WhyNotLink | undefined {
    return this.#links.find(({ status }) => status === 'broken');
  }

  /** How far it has got; the further, the nearer to a launch. */
  get length(): number {
    return this.#links.length;
  }

  /** All links in their order. */
  links(): WhyNotLink[] {
    const followed = new Set(this.#links.map(({ id }) => id));
    const after = this.brokenAt
      ? ORDER.slice(ORDER.findIndex(({ id }) => id === this.brokenAt?.id) + 1)
      : [];
    return [
      ...this.#links,
      ...after
        .filter(({ id }) => !followed.has(id))
        .map(({ id, title }) => ({
          id,
          title,
          status: 'not-reached' as const,
        })),
    ];
  }
}
