/** Words that say what the number beside them is. */

const OTHER_NUMBERS = [
  'order|purchase|po|invoice|tracking|shipment|shipping|parcel|package|consignment|imei|meid|iccid|serial|sn|s/n|model|sku',
  'isbn|ean|upc|gtin|barcode|part|product|item|ticket|case|reference|ref|booking|reservation|confirmation|customer|client',
  'member|membership|loyalty|account|acct|user|meter|contract|policy|claim|rma|return|transaction|voucher|coupon|receipt',
  'quote|job|request|build|version|firmware|vin|timestamp|pedido|factura|seguimiento|env[ií]o|referencia|cliente',
  'contrato|albar[aá]n|reserva|serie|bestell\\w{0,12}|rechnung\\w{0,8}|sendung\\w{0,8}|commande|facture|colis',
].join('|');
/** What may stand between such a word and its number. */
const LINKS = 'numbers?|num|nr|no|nbr|id|code|ref|reference|key|is|was|are|the|my|its|n[uú]mero|nº|n°|es|del?';

const OTHER_NUMBER_BEFORE = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:${OTHER_NUMBERS})(?:[\\s:#=.(]{0,3}\\b(?:${LINKS}))*[\\s:#=.("'/-]{0,4}$`,
  'i',
);
const OTHER_NUMBER_AFTER = new RegExp(
  `^[\\s,)"']{0,3}(?:is|was|being|as|\\()\\s?(?:my|the|our|your)?\\s?(?:${OTHER_NUMBERS})\\b`,
  'i',
);

const CARD_WORD =
  /\b(?:cards?|visa|master\s?card|amex|american express|discover|debit|credit|maestro|cc|cvv|cvc|cv2|expir\w{1,8}|exp|valid (?:thru|until)|tarjetas?|karte|carte|cr[eé]dito|d[eé]bito)\b/i;

const PHONE_BEFORE =
  /\b(?:(?:tele)?phone|tel|mobile|mob|cell(?:phone)?|whats\s?app|landline|fax|sms|text|call|ring|reach|dial|contact|my number|callback|m[oó]vil|tel[eé]fono|ll[aá]m[ae]\w{0,4}|handy|portable|t[eé]l)\b(?:[\s:#=.(-]{0,3}\b(?:me|us|back|number|no|nr|at|on|is|via|under|please|or|now|my|the|es|al|en|mi|n[uú]mero))*[\s:#=.(+-]{0,4}$/i;

/** "the phone number linked to my account is": between the word and the number stands what else it belongs to. */
const PHONE_FARTHER_BEFORE =
  /\b(?:phone|mobile|cell|whatsapp|m[oó]vil|tel[eé]fono)(?: number)?(?: [a-z]{1,12}){0,6} (?:is|es):? ?\(?$/i;
const CALLED_CARD =
  /\b(?:card|tarjeta)(?:[\s:#=.(]{0,3}\b(?:number|no|nr|num|n[uú]mero|is|was|es|here|i|have))*[\s:#=.("'-]{0,4}$/i;

const LABEL_REACH = 48;
const CARD_WORD_BEFORE = 60;
const CARD_WORD_AFTER = 30;

/** "order number 4111…", "4111… is my invoice": the number says itself that it is something else. */
export function isCalledOtherwise(plain: string, start: number, end: number): boolean {
  return (
    OTHER_NUMBER_BEFORE.test(plain.slice(Math.max(0, start - LABEL_REACH), start)) ||
    OTHER_NUMBER_AFTER.test(plain.slice(end, end + LABEL_REACH))
  );
}

export function hasCardWordNear(plain: string, start: number, end: number): boolean {
  return (
    CARD_WORD.test(plain.slice(Math.max(0, start - CARD_WORD_BEFORE), start)) ||
    CARD_WORD.test(plain.slice(end, end + CARD_WORD_AFTER))
  );
}

export function isCalledCard(plain: string, start: number): boolean {
  return CALLED_CARD.test(plain.slice(Math.max(0, start - LABEL_REACH), start));
}

export function isCalledPhone(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - LABEL_REACH), start);
  return PHONE_BEFORE.test(before) || PHONE_FARTHER_BEFORE.test(before);
}
