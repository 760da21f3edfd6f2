'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';

type Choice = 'waiting' | 'latest' | 'history';

interface Props {
  texts: Record<string, Record<Choice | 'title', string>>;
}

// Each names what it wants: the panel keeps the filter of a list that is asked for without one.
const queries: Record<Choice, string> = {
  waiting: 'where[or][0][and][0][state][equals]=submitted',
  latest: 'where[or][0][and][0][isLatest][equals]=true',
  history: 'where[or][0][and][0][isLatest][exists]=true',
};

/** Links above the work list: what waits for approval, where each document stands, all that ever happened. */
export function WorkList({ texts }: Props) {
  const say = texts[useTranslation().i18n.language];
  const { config } = useConfig();
  const asked = decodeURIComponent(useSearchParams().toString());
  const list = `${config.routes.admin}/collections/reviews`;
  return (
    <nav className="work-list" aria-label={say.title}>
      {(Object.keys(queries) as Choice[]).map((choice) => (
        <Link
          key={choice}
          href={`${list}?${new URLSearchParams(queries[choice]).toString()}`}
          aria-current={choiceOf(asked) === choice ? 'page' : undefined}
        >
          {say[choice]}
        </Link>
      ))}
    </nav>
  );
}

function choiceOf(asked: string): Choice {
  if (asked.includes('[isLatest][exists]')) return 'history';
  return asked.includes('submitted') ? 'waiting' : 'latest';
}
