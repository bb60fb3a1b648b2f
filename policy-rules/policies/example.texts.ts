/** The words of the example policy. Kept apart so that `example.ts` shows the shape of a policy on one page. */
export const exampleTexts = {
  title: {
    en: 'Acme Corporation AI use policy',
    de: 'KI-Richtlinie der Acme Corporation',
    ar: 'سياسة استخدام الذكاء الاصطناعي في شركة Acme',
  },
  summary: [
    {
      en: 'You may use AI assistants for your work. Microsoft 365 Copilot is approved for internal information; other assistants only for what could stand on our website.',
      de: 'Sie dürfen KI-Assistenten für Ihre Arbeit verwenden. Microsoft 365 Copilot ist für interne Informationen freigegeben, andere Assistenten nur für das, was auch auf unserer Website stehen könnte.',
      ar: 'يمكنك استخدام مساعدات الذكاء الاصطناعي في عملك. Microsoft 365 Copilot معتمد للمعلومات الداخلية، أما المساعدات الأخرى فلما يمكن نشره على موقعنا فقط.',
    },
    {
      en: 'Never give an assistant passwords, keys, payment data or identity numbers. Replace the names of customers and colleagues before you paste.',
      de: 'Geben Sie einem Assistenten niemals Passwörter, Schlüssel, Zahlungsdaten oder Ausweisnummern. Ersetzen Sie Namen von Kunden und Kollegen, bevor Sie etwas einfügen.',
      ar: 'لا تزوّد أي مساعد بكلمات مرور أو مفاتيح أو بيانات دفع أو أرقام هوية. واستبدل أسماء العملاء والزملاء قبل اللصق.',
    },
    {
      en: 'You answer for what you do with the result: check it before you use it or pass it on.',
      de: 'Für die Verwendung der Ergebnisse sind Sie verantwortlich: Prüfen Sie sie, bevor Sie sie nutzen oder weitergeben.',
      ar: 'أنت مسؤول عن استخدام النتائج: تحقق منها قبل استعمالها أو مشاركتها.',
    },
  ],
  contacts: {
    questions: { en: 'Questions about AI use', de: 'Fragen zur KI-Nutzung', ar: 'أسئلة عن استخدام الذكاء الاصطناعي' },
    exceptions: { en: 'Ask for an exception', de: 'Ausnahme beantragen', ar: 'طلب استثناء' },
  },
  terms: {
    projectNames: { en: 'Project name', de: 'Projektname', ar: 'اسم مشروع' },
  },
  rules: {
    cloudKeys: {
      title: { en: 'Keys and passwords', de: 'Schlüssel und Passwörter', ar: 'المفاتيح وكلمات المرور' },
      why: {
        en: 'Whoever has this key can use our systems as you. Once it has been sent it must be changed.',
        de: 'Wer diesen Schlüssel hat, kann unsere Systeme in Ihrem Namen nutzen. Sobald er gesendet wurde, muss er ersetzt werden.',
        ar: 'من يملك هذا المفتاح يستطيع استخدام أنظمتنا باسمك. وبمجرد إرساله يجب تغييره.',
      },
    },
    paymentData: {
      title: { en: 'Payment data', de: 'Zahlungsdaten', ar: 'بيانات الدفع' },
      why: {
        en: 'Card and account numbers fall under PCI DSS and our contracts with customers. The assistant does not need them to help you.',
        de: 'Karten- und Kontonummern unterliegen PCI DSS und unseren Kundenverträgen. Der Assistent braucht sie nicht, um Ihnen zu helfen.',
        ar: 'تخضع أرقام البطاقات والحسابات لمعيار PCI DSS ولعقودنا مع العملاء. ولا يحتاج المساعد إليها لمساعدتك.',
      },
    },
    personalIds: {
      title: { en: 'Identity numbers', de: 'Ausweisnummern', ar: 'أرقام الهوية' },
      why: {
        en: 'An identity number is enough to impersonate someone. A placeholder serves the assistant just as well.',
        de: 'Eine solche Nummer genügt, um sich als jemand anderes auszugeben. Ein Platzhalter dient dem Assistenten ebenso gut.',
        ar: 'يكفي رقم الهوية لانتحال شخصية صاحبه. والعنصر النائب يفي بالغرض لدى المساعد.',
      },
    },
    confidential: {
      title: { en: 'Confidential material', de: 'Vertrauliche Unterlagen', ar: 'مواد سرية' },
      why: {
        en: 'This text is marked as confidential or names a project that is not public. Use Microsoft 365 Copilot for it.',
        de: 'Dieser Text ist als vertraulich gekennzeichnet oder nennt ein nicht öffentliches Projekt. Verwenden Sie dafür Microsoft 365 Copilot.',
        ar: 'هذا النص موسوم بأنه سري أو يذكر مشروعًا غير معلن. استخدم له Microsoft 365 Copilot.',
      },
    },
    confidentialUnapproved: {
      title: {
        en: 'Confidential material on an unapproved site',
        de: 'Vertrauliche Unterlagen auf einer nicht freigegebenen Seite',
        ar: 'مواد سرية على موقع غير معتمد',
      },
      why: {
        en: 'We have no contract with this site that protects confidential material. Use Microsoft 365 Copilot for it.',
        de: 'Mit dieser Seite haben wir keinen Vertrag, der vertrauliche Unterlagen schützt. Verwenden Sie dafür Microsoft 365 Copilot.',
        ar: 'ليس لدينا عقد مع هذا الموقع يحمي المواد السرية. استخدم لها Microsoft 365 Copilot.',
      },
    },
    contactLists: {
      title: { en: 'Lists of contacts', de: 'Kontaktlisten', ar: 'قوائم جهات الاتصال' },
      why: {
        en: 'These are the contact details of several people, who did not agree to this. Leave out what the assistant does not need.',
        de: 'Das sind Kontaktdaten mehrerer Personen, die dem nicht zugestimmt haben. Lassen Sie weg, was der Assistent nicht braucht.',
        ar: 'هذه بيانات اتصال لعدة أشخاص لم يوافقوا على ذلك. احذف ما لا يحتاج إليه المساعد.',
      },
    },
  },
  reasons: {
    customerAsked: { en: 'The customer asked for it', de: 'Der Kunde hat es verlangt', ar: 'طلب العميل ذلك' },
    testData: { en: 'These are test data', de: 'Es sind Testdaten', ar: 'هذه بيانات اختبار' },
    approvedException: { en: 'I have an approved exception', de: 'Ich habe eine genehmigte Ausnahme', ar: 'لدي استثناء معتمد' },
    publicInformation: { en: 'This is public already', de: 'Das ist bereits öffentlich', ar: 'هذه معلومات منشورة' },
  },
} as const;
