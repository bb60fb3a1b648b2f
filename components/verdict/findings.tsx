import type { Layer, Reason } from '../../policy-rules/index.ts';
import { Disclosure } from '../disclosure.tsx';
import { CategoryIcon } from '../icons.tsx';
import { useWords, type Words } from '../words.tsx';
import { groupTitle } from './group-title.ts';
import type { FoundGroup } from './model.ts';

/** What was found: one entry per kind, with masked values, and the grounds for it on demand. */
export function Findings(props: { readonly groups: readonly FoundGroup[] }) {
  const words = useWords();
  const { strings } = words;
  if (props.groups.length === 0) return null;
  return (
    <section className="found" aria-label={strings.verdict.foundHeading}>
      <ul className="found-list">
        {props.groups.map((group) => (
          <li key={group.detector} className="found-group">
            <CategoryIcon category={group.category} />
            <div className="found-text">
              <p className="found-title">
                <span>{groupTitle(group, words)}</span>
                {group.count > 1 ? <span className="found-count">{strings.verdict.times(group.count)}</span> : null}
              </p>
              <MaskedValues group={group} />
            </div>
          </li>
        ))}
      </ul>
      <Disclosure summary={strings.verdict.explain}>
        <dl className="grounds">
          {props.groups.map((group) => (
            <Grounds key={group.detector} group={group} />
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}

function MaskedValues(props: { readonly group: FoundGroup }) {
  const { strings } = useWords();
  const { masked, count } = props.group;
  if (masked.length === 0) return null;
  return (
    <p className="masked-list">
      {masked.map((value, index) => (
        // Two values may be masked alike, so the place in the list is the only key there is; the list never changes.
        <bdi key={index} className="masked" dir="ltr">
          {value}
        </bdi>
      ))}
      {count > masked.length ? <span className="masked-more">{strings.verdict.more(count - masked.length)}</span> : null}
    </p>
  );
}

function Grounds(props: { readonly group: FoundGroup }) {
  const words = useWords();
  const { strings } = words;
  const { group } = props;
  const likelihood = strings.likelihood[group.likelihood];
  const whats: Readonly<Record<string, { readonly what: string } | undefined>> = strings.detectors;
  const what = group.title === null ? whats[group.detector]?.what : undefined;
  return (
    <>
      <dt>
        {groupTitle(group, words)} <span className={`likelihood likelihood-${group.likelihood}`}>{likelihood.title}</span>
      </dt>
      <dd>
        {what === undefined ? null : <p>{what}</p>}
        <ul>
          {group.reasons.length === 0 ? <li>{likelihood.explained}</li> : null}
          {group.reasons.map((reason) => {
            const sentence = reasonSentence(reason, words);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </dd>
    </>
  );
}

function reasonSentence(reason: Reason, { strings }: Words): string {
  switch (reason.kind) {
    case 'pattern':
      return strings.reasons.pattern;
    case 'prefix':
      return strings.reasons.prefix;
    case 'check':
      return strings.reasons.check[reason.result](reason.name);
    case 'hotword':
      return strings.reasons.hotword(reason.word);
    case 'disguise':
      return disguiseSentence(reason.layer, strings.reasons.disguise);
  }
}

function disguiseSentence(layer: Layer, words: Words['strings']['reasons']['disguise']): string {
  switch (layer) {
    case 'characters':
    case 'look-alikes':
      return words.characters;
    case 'spacing':
    case 'markup':
    case 'words':
      return words.apart;
    case 'base64':
    case 'hex':
    case 'percent':
    case 'entities':
    case 'escapes':
    case 'quoted-printable':
      return words.encoded(layer);
  }
}
