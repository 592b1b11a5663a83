export interface LogoProps {
  /** Height and width in pixels. */
  size: number;
  className?: string;
}

/** A shelf of approved boxes, one of them picked. Takes the colour of the text around it. */
export const Logo = ({ size, className }: LogoProps) => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden
    focusable={false}
  >
    <rect x="3" y="17" width="10" height="10" rx="1.5" />
    <rect x="19" y="17" width="10" height="10" rx="1.5" />
    <rect x="11" y="3" width="10" height="10" rx="1.5" fill="currentColor" />
    <path d="M2 29.5h28" />
  </svg>
);
