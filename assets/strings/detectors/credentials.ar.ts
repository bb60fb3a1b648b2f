import type { DetectorWords } from './words.ts';
import type { credentialsEn } from './credentials.en.ts';

/** What the detectors of credentials that belong to no provider find, in Arabic. */
export const credentialsAr = {
  'url-password': { title: 'عنوان ويب مع كلمة المرور', what: 'من يملك العنوان يستطيع تسجيل الدخول به.' },
  'curl-credentials': { title: 'بيانات دخول في أمر curl', what: 'يحمل الأمر اسمًا وكلمة مرور.' },
  'basic-auth-header': { title: 'بيانات دخول في طلب ويب', what: 'هي اسم وكلمة مرور مكتوبان بترميز آخر فقط.' },
  'session-cookie': { title: 'ملف تعريف ارتباط للجلسة', what: 'يُدخل غيرك إلى جلسة مفتوحة باسمك.' },
  'npmrc-credentials': { title: 'بيانات دخول إلى سجل حزم', what: 'تتيح لغيركم تنزيل الحزم أو نشرها باسم شركتكم.' },
  'netrc-password': { title: 'كلمة مرور في ملف ‎.netrc', what: 'تدخل بها البرامج إلى الخوادم، ويستطيع ذلك أي شخص آخر.' },
  'pgpass-password': { title: 'كلمة مرور في ملف ‎.pgpass', what: 'فيه كل ما يلزم للدخول إلى قاعدة البيانات.' },
  'password-hash': { title: 'الصيغة المخزنة لكلمة مرور', what: 'يمكن تخمين كلمة المرور منها مع الوقت والحاسوب.' },
  'docker-auth': { title: 'بيانات دخول إلى سجل حاويات', what: 'تتيح الوصول إلى الصور التي تعمل عليها أنظمتكم.' },
  'encoded-private-key': { title: 'مفتاح خاص مُرمَّز', what: 'يثبت هويتك أمام الخوادم، ويجب ألا يخرج من يدك.' },
  'kubernetes-secret': { title: 'سر من Kubernetes', what: 'قيمه مرمَّزة فقط وليست مشفَّرة.' },
  'putty-key': { title: 'مفتاح PuTTY خاص', what: 'يثبت هويتك أمام الخوادم، ويجب ألا يخرج من يدك.' },
  'wireguard-key': { title: 'مفتاح WireGuard', what: 'يتيح لغيركم دخول شبكة شركتكم.' },
  'openvpn-static-key': { title: 'مفتاح OpenVPN', what: 'يتيح لغيركم دخول شبكة شركتكم.' },
  'connection-string': { title: 'سلسلة اتصال مع كلمة المرور', what: 'فيها كل ما يلزم للدخول إلى قاعدة البيانات.' },
  'jdbc-password': { title: 'عنوان JDBC مع كلمة المرور', what: 'فيه كل ما يلزم للدخول إلى قاعدة البيانات.' },
  'bitcoin-private-key': { title: 'مفتاح Bitcoin خاص', what: 'من يملكه يستطيع إنفاق العملات، ولا رجعة في ذلك.' },
  'seed-phrase': { title: 'عبارة استرداد محفظة', what: 'من يعرف الكلمات يملك المحفظة.' },
  'totp-secret': { title: 'القيمة السرية لتطبيق المصادقة', what: 'منها تُنشأ رموز العامل الثاني لمرة واحدة.' },
  'recovery-codes': { title: 'رموز الاسترداد', what: 'تفتح الحساب من دون العامل الثاني.' },
  'command-password': { title: 'كلمة مرور في أمر', what: 'يحمل الأمر كلمة مرور.' },
  'sentry-dsn': { title: 'عنوان Sentry DSN', what: 'يتيح لغيركم إرسال تقارير إلى مشروعكم.' },
  'signed-url': { title: 'توقيع عنوان تنزيل', what: 'يفتح الملف لكل من يملك العنوان.' },
  'labelled-password': { title: 'كلمة مرور', what: 'تحمي حسابًا أو نظامًا.' },
  'ethereum-private-key': { title: 'مفتاح Ethereum خاص', what: 'من يملكه يتصرف بما في المحفظة، ولا رجعة في ذلك.' },
  'wifi-password': { title: 'كلمة مرور Wi-Fi', what: 'تتيح لغيركم دخول شبكتكم اللاسلكية.' },
} satisfies Readonly<Record<keyof typeof credentialsEn, DetectorWords>>;
