import { effectiveDate, isInForce } from './dates.ts';
import { useWords } from './words.tsx';

/** A policy's version and the date from which it holds. */
export function PolicyFacts(props: { readonly version: string; readonly effective: string }) {
  const { strings, locale } = useWords();
  const words = strings.acknowledge;
  return (
    <dl className="facts">
      <div>
        <dt>{words.version}</dt>
        <dd>
          <bdi>{props.version}</bdi>
        </dd>
      </div>
      <div>
        <dt>{isInForce(props.effective) ? words.effective : words.effectiveFrom}</dt>
        <dd>{effectiveDate(props.effective, locale)}</dd>
      </div>
    </dl>
  );
}
