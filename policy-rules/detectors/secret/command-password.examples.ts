import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);

export const commandPasswordExamples: DetectorExamples = {
  match: [
    { text: `sshpass -p '${word}' ssh joe@host`, value: word, likelihood: 'likely', source: 'sshpass(1)' },
    { text: `psexec \\\\\\\\10.0.0.7 -u Administrator -p braksha cmd`, value: 'braksha', likelihood: 'likely', source: 'PsExec' },
    { text: `net user joe ${word} /add`, value: word, likelihood: 'likely', source: 'net user' },
    { text: `ConvertTo-SecureString "${word}" -AsPlainText -Force`, value: word, likelihood: 'likely', source: 'PowerShell' },
    { text: `mysql -h db -u root -p${word} orders`, value: word, likelihood: 'likely', source: 'mysql(1)' },
  ],
  nearMiss: [
    { text: 'sshpass -p "$PASSWORD" ssh host', why: 'a variable' },
    { text: 'mysql -u root -p orders', why: 'it asks for the password' },
    { text: 'net user joe /delete', why: 'no password' },
    { text: 'ConvertTo-SecureString $value -AsPlainText', why: 'a variable' },
    { text: 'docker login -u joe -p <password>', why: 'a place' },
  ],
  pathological: [
    { name: 'commands', make: (size) => fill('sshpass -p ', size) },
    { name: 'others', make: (size) => fill('mysql -u a ', size) },
  ],
};
