/** Check digits of numbers, as their issuers define them. All take digits as a string and answer whether it holds. */

/** ISO/IEC 7812-1: cards, and some national numbers. */
export function holdsLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = digitAt(digits, digits.length - 1 - fromRight);
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 7064 mod 97-10 over letters and digits, as in an IBAN once its first four characters have moved to the end. */
export function holdsMod97(characters: string): boolean {
  let rest = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** ISO 7064 mod 11,10: the German tax id. */
export function holdsMod11And10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digitAt(digits, at) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** The sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digitAt(digits, at), 0);
}

const VERHOEFF_TIMES = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_TURN = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** The dihedral group of Verhoeff: the Indian Aadhaar. */
export function holdsVerhoeff(digits: string): boolean {
  let check = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const turned = digitAt(VERHOEFF_TURN[fromRight % 8] as string, digitAt(digits, digits.length - 1 - fromRight));
    check = digitAt(VERHOEFF_TIMES[check] as string, turned);
  }
  return check === 0;
}

export function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}
