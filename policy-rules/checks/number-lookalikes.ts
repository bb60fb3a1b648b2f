/** True for what is written like a telephone number and is none: dates, versions, addresses, coordinates, one digit over and over. */
export function isNumberLookalike(number: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(number) ||
    /^(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|[12]\d|3[01])[-./ ](?:19|20)?\d{2}(?:\D|$)/.test(number) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}\.\d{1,2}\.\d+$/.test(number) ||
    /(?:19|20)\d{2}[-. ](?:0[1-9]|1[0-2])[-. ](?:[0-2]\d|3[01])/.test(number) ||
    /^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/.test(number) ||
    /^(\d)\1+$/.test(number) ||
    /^\+?\d{1,3}\.\d{4,}$/.test(number) ||
    (/^\d+(?:\.\d+)?$/.test(number) && (number.includes('.') || (number.length > 13 && !number.startsWith('00'))))
  );
}
