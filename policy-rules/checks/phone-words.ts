/** What stands beside telephone numbers, in the languages of most users. Short ones count as whole words only. */
export const phoneWords: readonly string[] = [
  ...[
    'phone',
    'phones',
    'telephone',
    'tel',
    'mobile',
    'mob',
    'cell',
    'cellphone',
    'fax',
    'whatsapp',
    'sms',
    'phone number',
    'contact number',
  ],
  ...['call me', 'call us', 'reach me', 'dial', 'hotline', 'msisdn', 'viber'],
  ...['telefon', 'telefonnummer', 'handy', 'handynummer', 'mobil', 'rufnummer', 'durchwahl', 'téléphone', 'portable', 'móvil', 'celular'],
  ...['teléfono', 'telefono', 'cellulare', 'telefone', 'telemóvel', 'telefoon', 'mobiel', 'cep', 'puhelin', 'komórka', 'telefonu'],
  ...['τηλέφωνο', 'телефон', 'моб', 'هاتف', 'جوال', 'טלפון', '电话', '電話', '手机', '携帯', '전화', '휴대폰', 'फ़ोन', 'โทร', 'điện thoại'],
];
