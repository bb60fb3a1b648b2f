import { lineAt, type Problem, type SourceFile } from './tree.ts';

/** The forms which the vendors' own scanners look for; a push with one of them is refused, and a reader takes fright. */
const forms: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: 'an AWS access key', form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { name: 'a GitHub token', form: /\bgh[pousr]_[A-Za-z0-9]{36}\b/ },
  { name: 'a GitHub fine-grained token', form: /\bgithub_pat_\w{40,}/ },
  { name: 'a GitLab token', form: /\bglpat-[\w-]{20,}/ },
  { name: 'an Anthropic key', form: /\bsk-ant-[\w-]{24,}/ },
  { name: 'an OpenAI key', form: /\bsk-(?!ant-)(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}/ },
  { name: 'a Stripe key', form: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
  { name: 'a Slack token', form: /\bxox[abprs]-[A-Za-z0-9-]{20,}/ },
  { name: 'a Google key', form: /\bAIza[\w-]{35}\b/ },
  { name: 'an npm token', form: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'a login token (JWT)', form: /\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/ },
  { name: 'a private key', form: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}/ },
];

/** No literal looks like a live secret: examples are put together at run time, so that scanners and reviewers stay calm. */
export function checkSecrets(files: readonly SourceFile[]): readonly Problem[] {
  return files.flatMap(({ path, text }) =>
    forms.flatMap(({ name, form }) => {
      const hit = form.exec(text);
      if (hit === null) return [];
      return [
        {
          path,
          line: lineAt(text, hit.index),
          say: `holds what looks like ${name}: put examples together at run time, from parts ('AKIA' + …). Was it a real one? Then revoke it now.`,
        },
      ];
    }),
  );
}
