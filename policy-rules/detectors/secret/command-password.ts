import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

const commands = [
  String.raw`sshpass {1,3}-p {0,3}`,
  String.raw`psexec(?:64)?(?:\.exe)?[^\n]{1,160}? -p {1,3}`,
  String.raw`net {1,3}user {1,3}[\w.$-]{1,64} {1,3}(?=[^\n]{3,160} \/add)`,
  String.raw`ConvertTo-SecureString(?: {1,3}-String)? {1,3}`,
  String.raw`mysql(?:dump|admin)?(?=[^\n]{0,120} -u)[^\n]{1,120}? -p`,
  String.raw`docker {1,3}login[^\n]{1,120}? (?:-p|--password) {1,3}`,
  String.raw`redis-cli[^\n]{0,100}? -a {1,3}`,
  String.raw`ldap(?:search|modify|add|passwd)[^\n]{1,200}? -w {1,3}`,
  String.raw`smbclient[^\n]{1,120}? -U {0,3}[\w.\\/-]{1,64}%`,
  String.raw`snmp(?:walk|get|bulkwalk)[^\n]{1,120}? -[AX] {1,3}`,
];

/** A password as the argument of a command that takes it there. */
export const commandPassword = defineDetector({
  id: 'command-password',
  category: 'secret',
  references: [
    'https://cwe.mitre.org/data/definitions/214.html',
    'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
    'https://dev.mysql.com/doc/refman/9.0/en/password-security-user.html',
  ],
  anchors: [
    { literal: 'sshpass' },
    ...['psexec', 'net user', 'ConvertTo-SecureString', 'mysql', 'docker login', 'redis-cli', 'ldap', 'smbclient', 'snmp'].map(
      (literal) => ({ literal }),
    ),
  ],
  pattern: new RegExp(String.raw`(?<![\w-])(?:${commands.join('|')})["']?(?<value>(?!-)[^\s"'\x60|;]{3,128})`, 'i'),
  base: 'likely',
  exclude: (value) => isPlaceholder(value) || /^[$%&(*]/.test(value) || /^\d{1,4}$/.test(value),
  redactAs: 'PASSWORD',
});
