/** A React app that sets what the FAQ shows and hears what the visitor opens. */
import {useRef, useState} from 'react';
import type {TrustFaq} from 'trust-faq';
import type {} from 'trust-faq/types/react';

export function App() {
  const [topics, setTopics] = useState<readonly string[]>(['data']);
  const [opened, setOpened] = useState('');
  const faq = useRef<TrustFaq>(null);
  return (
    <main>
      <button onClick={() => setTopics(['government'])}>Government</button>
      <button onClick={() => void faq.current?.search('audit')}>Audits</button>
      <output>{opened}</output>
      <trust-faq
        ref={faq}
        lang="en"
        className="faq"
        topics={topics}
        heading-level={3}
        hideTopics
        messages={{heading: 'From React'}}
        ontrust-faq-toggle={({detail}) => setOpened(`${detail.id} ${detail.open}`)}
        ontrust-faq-search={({detail}) => setOpened(detail.query.toUpperCase())}
      />
    </main>
  );
}

/** What the types must refuse. */
export const refused = (
  <>
    {/* @ts-expect-error A theme that does not exist. */}
    <trust-faq theme="purple" />
    {/* @ts-expect-error A topic is text. */}
    <trust-faq topics={[1]} />
    {/* @ts-expect-error Its detail has no such field. */}
    <trust-faq ontrust-faq-toggle={({detail}) => detail.matchCount} />
  </>
);
