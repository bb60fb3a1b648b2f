import { defineDetector } from '../../engine/detector.ts';

/** A header row with a name, a way to reach the person and a business field, and a row of data under it. */
export const crmExport = defineDetector({
  id: 'crm-export',
  category: 'marking',
  references: ['https://help.salesforce.com/s/articleView?id=sf.exporting_data.htm', 'https://www.rfc-editor.org/rfc/rfc4180'],
  anchors: [
    { literal: 'first name' },
    { literal: 'firstname' },
    { literal: 'first_name' },
    { literal: 'last name' },
    { literal: 'account name' },
    { literal: 'vorname' },
    { literal: 'nachname' },
    { literal: 'contact name' },
    { literal: 'company name' },
    { literal: 'lead source' },
    { literal: 'opportunity' },
  ],
  pattern:
    /(?<![^\n"])(?:(?:first|last|account|contact|company)[ _]?name|vorname|nachname|lead source|opportunity(?: name)?)"?[,;\t](?=[^\n]{0,300}(?:e-?mail|phone|telefon|mobile))(?=[^\n]{0,300}(?:account|company|firma|lead|owner|stage|amount|revenue|customer|kunden|industry|deal|opportunity))[^\n]{10,400}\n[^\n]{0,60}[,;\t]/i,
  base: 'likely',
  redactAs: 'EXPORT',
});
