/** A React app that configures the FAQ and listens to its events. */
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

/** Props that the types must reject. */
export const refused = (
  <>
    {/* @ts-expect-error There is no such theme. */}
    <trust-faq theme="purple" />
    {/* @ts-expect-error A topic is text. */}
    <trust-faq topics={[1]} />
    {/* @ts-expect-error The detail has no such field. */}
    <trust-faq ontrust-faq-toggle={({detail}) => detail.matchCount} />
  </>
);
