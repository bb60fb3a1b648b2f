import { DocumentIcon } from '../icons.tsx';
import { Link } from '../link.tsx';
import { useWords } from '../words.tsx';
import type { VerdictView } from './model.ts';

/** Why it matters, and which rule of which policy says so. */
export function RuleNote(props: { readonly view: VerdictView }) {
  const { strings, text } = useWords();
  const { rule, fullText, policyTitle, policyVersion } = props.view;
  // Without a policy there is nothing to name.
  if (policyVersion === '') return null;
  return (
    <section className="rule-note">
      {rule === null ? null : (
        <>
          <h3>{strings.verdict.whyHeading}</h3>
          <p className="rule-why">{text(rule.why)}</p>
        </>
      )}
      <div className="rule-source">
        <DocumentIcon />
        <p>
          {rule === null ? null : <span className="rule-title">{strings.verdict.rule(text(rule.title))}</span>}
          <span className="rule-policy">{strings.verdict.policyVersion(text(policyTitle), policyVersion)}</span>
          {fullText === null ? null : <Link href={fullText}>{strings.verdict.readPolicy}</Link>}
        </p>
      </div>
    </section>
  );
}
