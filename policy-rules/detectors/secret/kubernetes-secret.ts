import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

const line = String.raw`[ \t]{1,12}[^\s#][^\n]{1,4000}`;
const block = String.raw`(?:data|stringData):[ \t]{0,3}\n(?<value>${line}(?:\n${line}){0,24})`;
const other = String.raw`(?:(?!data:|stringData:|---)[^\n]{0,300}\n){0,24}`;

/** The rest of a line behind its key, where it holds no value or the place of one. */
function isEmpty(rest: string): boolean {
  const text = rest.trim().replace(/^["']|["']$/g, '');
  return text.length < 4 || isPlaceholder(text);
}

/** The `data` or `stringData` of a manifest of the kind `Secret`, whichever of the two comes first. */
export const kubernetesSecret = defineDetector({
  id: 'kubernetes-secret',
  category: 'secret',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/',
    'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/',
  ],
  anchors: [{ literal: 'kind: Secret' }, { literal: 'apiVersion: v1' }],
  pattern: new RegExp(
    String.raw`(?<![\w-])(?:kind: {1,3}Secret[ \t]{0,3}\n${other}|apiVersion: v1[ \t]{0,3}\n(?=[^\0]{0,3000}?\nkind: {1,3}Secret(?:\s|$))${other})${block}`,
  ),
  base: 'likely',
  checkName: 'values',
  check: (value) =>
    value.split('\n').every((one) => isEmpty(one.slice(/^ *[\w.-]{1,80}:/.exec(one)?.[0].length ?? 0))) ? 'fail' : 'unknown',
  redactAs: 'KUBERNETES-SECRET',
});
