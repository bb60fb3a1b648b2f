import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 2505);
const bare = 'no prefix: the name of the provider stands before it';

export const ciscoMerakiKeyExamples: DetectorExamples = {
  match: [
    { text: `MERAKI_DASHBOARD_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const merakiDashboardApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"meraki_dashboard_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MERAKI_DASHBOARD_API_KEY=${MERAKI_DASHBOARD_API_KEY}', why: 'a variable' },
    { text: 'MERAKI_DASHBOARD_API_KEY=<your key>', why: 'a place for a value' },
    { text: `MERAKI_DASHBOARD_API_KEY=${sample(hexDigits, 37, 2506)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MERAKI_DASHBOARD_API_KEY = ', size) }],
};
