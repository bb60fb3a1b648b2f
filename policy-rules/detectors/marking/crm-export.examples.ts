import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const crmExportExamples: DetectorExamples = {
  match: [
    {
      text: 'First Name,Last Name,Email,Company,Lead Source\nJane,',
      value: 'First Name,Last Name,Email,Company,Lead Source\nJane,',
      likelihood: 'likely',
      source,
    },
    {
      text: 'Vorname;Nachname;E-Mail;Firma;Telefon\nMax;',
      value: 'Vorname;Nachname;E-Mail;Firma;Telefon\nMax;',
      likelihood: 'likely',
      source,
    },
    {
      text: '"Account Name","Owner","Phone","Stage"\n"Acme",',
      value: 'Account Name","Owner","Phone","Stage"\n"Acme",',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'first name, last name and e-mail of the account', why: 'prose' },
    { text: 'first_name,last_name\nJane,', why: 'no way to reach anybody' },
    { text: 'First Name,Email,Company', why: 'no rows' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('first name', size) }],
};
