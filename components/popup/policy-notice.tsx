import { Disclosure } from '../disclosure.tsx';
import { ToneIcon } from '../icons.tsx';
import type { ProblemView } from './model.ts';
import { usePopupStrings } from './popup-strings.ts';

export interface PolicyNoticeProps {
  readonly source: 'managed' | 'example';
  readonly problems: readonly ProblemView[];
}

/** Says where the policy in force comes from, when that is not simply the company's newest. */
export function PolicyNotice(props: PolicyNoticeProps) {
  const popup = usePopupStrings();
  if (props.problems.length > 0) {
    return (
      <section className="notice tone-warn" role="note">
        <ToneIcon tone="warn" />
        <div>
          <p>{popup.policyNotice.problems}</p>
          <Disclosure summary={popup.policyNotice.details}>
            <ul lang="en" dir="ltr" className="problems">
              {props.problems.map((problem) => (
                <li key={`${problem.path} ${problem.problem}`}>
                  <code>{problem.path === '' ? 'policy' : problem.path}</code> {problem.problem}: {problem.mend}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      </section>
    );
  }
  if (props.source === 'example') {
    return (
      <section className="notice tone-neutral" role="note">
        <ToneIcon tone="neutral" />
        <p>{popup.policyNotice.example}</p>
      </section>
    );
  }
  return null;
}
