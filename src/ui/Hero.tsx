import { type ReactNode, useLayoutEffect } from 'react';
import styles from './Hero.module.css';

type HeroProps = {
  readonly title: string;
  readonly crumb?: ReactNode;
  readonly lead: ReactNode;
  /** Stands at the right, under a strong rule. */
  readonly aside?: ReactNode;
  /** A long title is set one size smaller. */
  readonly size?: 'display' | 'page';
  readonly children?: ReactNode;
};

/** The top of a page: its one h1, which takes focus after navigation, and what it says first. */
export function Hero({ title, crumb, lead, aside, size = 'display', children }: HeroProps) {
  return (
    <div className={styles.hero}>
      <div className={`wrap ${styles.grid}`}>
        <div>
          {crumb !== undefined && <div className={styles.crumb}>{crumb}</div>}
          <h1 className={styles.title} data-size={size} tabIndex={-1}>
            {title}
          </h1>
          <p className={styles.lead}>{lead}</p>
          {children}
        </div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
    </div>
  );
}

type WaitingHeroProps = {
  readonly title: string;
  readonly lead: string;
  /** Said where no script runs. */
  readonly needsScript: string;
};

/**
 * The top of a page until it is known what stands in it. Whoever arrived at its heading goes on at the heading that
 * takes its place.
 */
export function WaitingHero({ title, lead, needsScript }: WaitingHeroProps) {
  useLayoutEffect(() => handOnFocus, []);
  return (
    <Hero title={title} lead={lead} size="page">
      <noscript>
        <p>{needsScript}</p>
      </noscript>
    </Hero>
  );
}

function handOnFocus(): void {
  if (document.activeElement?.matches('h1'))
    requestAnimationFrame(() => document.querySelector('h1')?.focus({ preventScroll: true }));
}
