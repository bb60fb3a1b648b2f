import { defineDetector } from '../../engine/detector.ts';

/** A host without a dot is resolved by the company’s own servers; names of containers are everywhere in documents, so only well-known services count. */
export const internalUrl = defineDetector({
  id: 'internal-url',
  category: 'network',
  references: ['https://www.rfc-editor.org/rfc/rfc3986'],
  anchors: [{ literal: 'http://' }, { literal: 'https://' }],
  pattern:
    /https?:\/\/(?:intranet|wiki|confluence|jira|sharepoint|portal|jenkins|gitlab|git|grafana|kibana|nexus|artifactory|sap|erp|crm|hr|vpn|fileserver|dc\d{1,2}|[a-z]{2,12}-?(?:srv|sv|db|app|web|prod|prd|stg|dev|vm)\d{1,4})(?::\d{2,5})?\/[\w/.?=&%#~+-]{1,200}/i,
  checkName: 'service',
  check: () => 'weak-pass',
  redactAs: 'URL',
});
