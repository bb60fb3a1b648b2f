import { alnum, base64url, defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

/** Routable tokens (since 17.9) carry `.01.` and a checksum behind a longer body. */
const body = `[0-9A-Za-z_-]{27,300}[.][0-9a-z]{2}[.]?[0-9a-z]{7,9}|${base64url(20, 36)}`;

export const gitlabToken = defineProviderSecret({
  id: 'gitlab-token',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  tokens: [
    { prefix: 'glpat-', body },
    { prefix: 'gldt-', body },
    { prefix: 'glrt-', body: `t[0-9]_${base64url(27, 300)}[.][0-9a-z]{2}[.]?[0-9a-z]{7,9}|(?:t[0-9]_)?${base64url(20, 36)}` },
    { prefix: 'glrtr-', body },
    { prefix: 'glft-', body: `${hex(20)}|h${hex(64)}-[0-9]{1,12}|${body}` },
    { prefix: 'glsoat-', body },
    { prefix: 'glimt-', body: base64url(25) },
    { prefix: 'glagent-', body: base64url(50, 1024) },
    { prefix: 'glcbt-', body: `(?:[0-9a-zA-Z]{1,5}_)?${base64url(20)}|${base64url(26, 120)}` },
    { prefix: 'glptt-', body: hex(40) },
    { prefix: 'gloas-', body: base64url(64) },
    { prefix: 'glffct-', body: base64url(20) },
    { prefix: 'glwt-', body: base64url(20, 60) },
    { prefix: 'GR1348941', body: base64url(20) },
    { prefix: '_gitlab_session=', body: alnum(32) },
  ],
  names: ['gitlab', 'ci_job'],
  values: [base64url(20)],
  redactAs: 'GITLAB-TOKEN',
});
