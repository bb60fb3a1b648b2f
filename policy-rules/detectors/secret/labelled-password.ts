import { isPlaceholder } from '../../checks/placeholder.ts';
import { classCount } from '../../checks/randomness.ts';
import { defineDetector } from '../../engine/detector.ts';

/** "Password" in languages whose word for it is not among the names that programs use; one line per script. */
const words = [
  ...[
    'mot de passe',
    'hasło',
    'parola',
    'parolă',
    'şifre',
    'lösenord',
    'heslo',
    'salasana',
    'adgangskode',
    'passord',
    'jelszó',
    'geslo',
    'lozinka',
    'mật khẩu',
    'kata sandi',
  ],
  ...['пароль', 'лозинка', 'парола'],
  ...['κωδικός πρόσβασης', 'συνθηματικό'],
  ...['密码', '密碼', '口令', 'パスワード', '暗証番号', '비밀번호', '암호'],
  ...['كلمة المرور', 'كلمة السر', 'رمز عبور', 'סיסמה', 'סיסמא'],
  ...['पासवर्ड', 'รหัสผ่าน'],
];

/** A sign between the word and the value, and a value that is more than a word. */
export const labelledPassword = defineDetector({
  id: 'labelled-password',
  category: 'secret',
  references: ['https://cwe.mitre.org/data/definitions/522.html', 'https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver'],
  anchors: [{ literal: 'wachtwoord' }, ...words.map((literal) => ({ literal }))],
  pattern: new RegExp(
    String.raw`(?:wachtwoord|${words.join('|')})["'*_)]{0,3}(?:[ \t]{0,3}[:=]|[ \t]{1,3}(?:est|to|is|je|är|er|on|là|adalah|[-–—])(?= ))[ \t]{0,3}["'\x60«„]?(?<value>[^\s"'\x60<>,;،、。«»“”]{6,64})`,
    'iu',
  ),
  checkName: 'password-shape',
  check: (value) =>
    classCount(value) >= 2 && /[\d\p{P}\p{S}]/u.test(value) && !/^[\d.:/-]+$|^https?:|\($/.test(value) ? 'weak-pass' : 'fail',
  exclude: isPlaceholder,
  redactAs: 'PASSWORD',
});
