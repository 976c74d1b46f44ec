/** A React app that a server renders, with the component of `trust-faq/react`. */
import {useState} from 'react';
import {TrustFaq} from 'trust-faq/react';

const OWN = {entries: [{id: 'own', question: 'Own question?', answer: 'Own answer.'}]};

export function App() {
  const [heard, setHeard] = useState('');
  const [topics, setTopics] = useState<readonly string[]>(['data']);
  return (
    <main>
      <button onClick={() => setTopics(['government'])}>Government</button>
      <output>{heard}</output>
      <TrustFaq
        lang="en"
        className="faq"
        topics={topics}
        permalinks="write"
        onTrustFaqToggle={({detail}) => setHeard(`${detail.id} ${detail.open}`)}
      />
      <TrustFaq lang="en" data={OWN} messages={{searchLabel: 'Mine'}} hideTopics headingLevel={3} />
    </main>
  );
}

/** Props that the types must reject. */
export const refused = (
  <>
    {/* @ts-expect-error There is no such theme. */}
    <TrustFaq theme="purple" />
    {/* @ts-expect-error The detail has no such field. */}
    <TrustFaq onTrustFaqToggle={({detail}) => detail.matchCount} />
  </>
);
