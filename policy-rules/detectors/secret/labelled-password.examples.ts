import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `${sample(base62, 9, 33)}7!`;

export const labelledPasswordExamples: DetectorExamples = {
  match: [
    { text: `Mot de passe : ${value}`, value, likelihood: 'likely', source: 'French' },
    { text: `Логин: joe, пароль: ${value}`, value, likelihood: 'likely', source: 'Russian' },
    { text: `账号 joe 密码：${value}`, value, likelihood: 'likely', source: 'Chinese, with a wide colon' },
    { text: `كلمة المرور: ${value}`, value, likelihood: 'likely', source: 'Arabic' },
    { text: `Hasło: ${value}`, value, likelihood: 'likely', source: 'Polish' },
    { text: `パスワード: ${value}`, value, likelihood: 'likely', source: 'Japanese' },
    { text: `Şifre: ${value}`, value, likelihood: 'likely', source: 'Turkish' },
  ],
  nearMiss: [
    { text: 'Mot de passe : obligatoire', why: 'a word' },
    { text: 'mot de passe oublié ? Cliquez ici.', why: 'prose' },
    { text: 'пароль: ${PASSWORD}', why: 'a variable' },
    { text: 'パスワード: ********', why: 'stars' },
    { text: 'Hasło: 2024-01-31', why: 'a date' },
  ],
  pathological: [
    { name: 'words', make: (size) => fill('mot de passe : ', size) },
    { name: 'words of another script', make: (size) => fill('密码:', size) },
  ],
};
