import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const crypt = `${base62}./`;
const bcrypt = `$2b$12$${sample(crypt, 53, 56)}`;
const argon = `$argon2id$v=19$m=65536,t=3,p=4$${sample(base62, 22, 57)}$${sample(base62, 43, 58)}`;
const sha512 = `$6$rounds=5000$${sample(crypt, 16, 59)}$${sample(crypt, 86, 60)}`;
const md5 = `$apr1$${sample(crypt, 8, 61)}$${sample(crypt, 22, 62)}`;
const django = `pbkdf2_sha256$600000$${sample(base62, 22, 63)}$${sample(base62, 43, 64)}=`;
const manual = 'crypt(5)';

export const passwordHashExamples: DetectorExamples = {
  match: [
    { text: `hash: ${bcrypt}`, value: bcrypt, likelihood: 'likely', source: manual },
    { text: `"${argon}"`, value: argon, likelihood: 'likely', source: 'the PHC string format' },
    { text: `root:${sha512}:19000:0:99999:7:::`, value: sha512, likelihood: 'likely', source: '/etc/shadow' },
    { text: `joe:${md5}`, value: md5, likelihood: 'likely', source: '.htpasswd of Apache' },
    { text: `INSERT INTO users VALUES ('${django}')`, value: django, likelihood: 'likely', source: 'Django' },
  ],
  nearMiss: [
    { text: "text.replace(/(a)(b)/, '$1$2')", why: 'a replacement' },
    { text: '$2b$12$' + ' and so on', why: 'the beginning alone' },
    { text: `$2b$12$${sample(crypt, 40, 65)} `, why: 'too short' },
    { text: '{SHA256} is a scheme', why: 'the name of a scheme' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('$2b$12$', size) },
    { name: 'others', make: (size) => fill('$6$a$', size) },
  ],
};
