import { asMarking, phrases } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const securityReport = defineDetector({
  id: 'security-report',
  category: 'marking',
  references: ['https://owasp.org/www-project-web-security-testing-guide/', 'https://www.first.org/cvss/'],
  ...phrases([
    'penetration test report',
    'pentest report',
    'vulnerability assessment report',
    'security assessment report',
    'red team report',
    'incident report - confidential',
    'security incident report',
    'forensic report',
    'penetrationstest-bericht',
    'pentest-bericht',
    'schwachstellenbericht',
    'sicherheitsvorfall-bericht',
    'rapport de test d’intrusion',
    'rapport d’incident de sécurité',
    'informe de prueba de penetración',
    'informe de incidente de seguridad',
    'rapporto di penetration test',
    'penetratietestrapport',
  ]),
  checkName: 'marking-form',
  check: (value, _, around) => asMarking(value, around),
  redactAs: 'REPORT',
});
