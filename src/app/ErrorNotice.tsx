import { Component, type ReactNode } from 'react';
import { BackupButton } from '../parts/keeping/lateKeeping.tsx';
import { Hero } from '../ui/Hero.tsx';
import { shellWords } from '../words/shellWords.ts';

type ErrorNoticeProps = { readonly children: ReactNode };

/** A page that cannot be loaded or drawn says so in its place; the shell around it goes on working. */
export class ErrorNotice extends Component<ErrorNoticeProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch({ cause }: Error) {
    // start.js reloads, once.
    if (cause === 'missing') window.dispatchEvent(new Event('wayline-missing'));
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, text, again } = shellWords.failed;
    return (
      <Hero title={title} lead={text} size="page">
        <p>
          <button type="button" className="button primary" onClick={() => window.location.reload()}>
            {again}
          </button>{' '}
          <BackupButton />
        </p>
      </Hero>
    );
  }
}
