/**
 * Currencies of ISO 4217 that official releases name, with the signs and words they are written with. `$` alone is read as the U.S. dollar, `£`
 * as sterling and `¥` as the yen, as the wires do.
 */

/** What stands before an amount, in the spelling of the text. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
]);

/** Letters glued before `$`: whose dollar it is. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['AUD', 'AUD'],
  ['USD', 'USD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
  ['NT', 'TWD'],
]);

/** Codes that are written before or behind an amount, in capitals. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CHF AUD CAD NZD CNY INR KRW SEK NOK DKK PLN CZK HUF UAH RUB TRY BRL ZAR MXN SGD HKD ILS SAR AED QAR KWD TWD PHP VND IDR ' +
    'THB MYR PKR BDT EGP NGN KES TZS UGX GHS ETB BWP ZMW RWF MAD XAF XOF LKR NPR KZT ARS CLP PEN UYU ISK BGN RSD'
  )
    .split(' ')
    .map(code => [code, code] as const),
  // Special drawing rights of the International Monetary Fund.
  ['SDR', 'XDR'],
  ['SDRs', 'XDR'],
  ['XDR', 'XDR'],
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['Php', 'PHP'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['Kshs', 'KES'],
  ['TSh', 'TZS'],
  ['TShs', 'TZS'],
  ['Tshs', 'TZS'],
  ['USh', 'UGX'],
  ['UShs', 'UGX'],
  ['Ushs', 'UGX'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
]);

/** Letters that are money only where they are glued to a large amount: `P7,215`, `R2.3 billion`. */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['P', 'P'],
  ['R', 'ZAR'],
  ['K', 'ZMW'],
  ['N', 'NGN'],
]);

/** What a word or a letter that several nations use may stand for. */
const shared: ReadonlyMap<string, string> = new Map([
  ['PESO', 'PHP MXN ARS CLP COP UYU P'],
  ['P', 'PHP BWP'],
  ['SHILLING', 'KES TZS UGX'],
  ['KRONE', 'NOK DKK'],
  ['KRONA', 'SEK ISK'],
  ['FRANC', 'CHF XAF XOF RWF'],
]);

/** Whether two currencies may be one: `pesos` are those of the Philippines or of Mexico. */
export function mayBeOneCurrency(a: string, b: string): boolean {
  return (
    a === b || (shared.get(a)?.split(' ').includes(b) ?? false) || (shared.get(b)?.split(' ').includes(a) ?? false)
  );
}

/** Units that name a currency, singular and plural, in lower case. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', 'dollar dollars'],
      ['EUR', 'euro euros'],
      ['JPY', 'yen'],
      ['CNY', 'yuan renminbi'],
      ['UAH', 'hryvnia hryvnias hryvnya'],
      ['PLN', 'zloty zlotys zlotych'],
      ['CZK', 'koruna korunas'],
      ['HUF', 'forint forints'],
      ['ILS', 'shekel shekels'],
      ['BRL', 'reais'],
      ['RUB', 'ruble rubles rouble roubles'],
      ['THB', 'baht'],
      ['MYR', 'ringgit'],
      ['VND', 'dong'],
      ['NGN', 'naira'],
      ['INR', 'rupee rupees'],
      ['BWP', 'pula'],
      ['GHS', 'cedi cedis'],
      ['ETB', 'birr'],
      ['ZMW', 'kwacha'],
      ['IDR', 'rupiah'],
      ['BDT', 'taka'],
      ['KZT', 'tenge'],
      ['TOP', "pa'anga pa’anga paanga"],
      ['PESO', 'peso pesos'],
      ['SHILLING', 'shilling shillings'],
      ['KRONE', 'krone kroner'],
      ['KRONA', 'krona kronor kronur'],
      ['FRANC', 'franc francs'],
    ] as const
  ).flatMap(([code, words]) => words.split(' ').map(word => [word, code] as const)),
);

/** Units that are other words too (`pounds` of weight, `won` from win): money only behind a million or more, or `sterling`. */
export const doubtfulCurrencyWords: ReadonlyMap<string, string> = new Map([
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['sterling', 'GBP'],
  ['won', 'KRW'],
  ['rand', 'ZAR'],
  ['lira', 'TRY'],
]);

/** Whose dollar, franc or peso: the words before a unit, in lower case. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['zealand dollar', 'NZD'],
  ['kong dollar', 'HKD'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['japanese yen', 'JPY'],
  ['chinese yuan', 'CNY'],
  ['korean won', 'KRW'],
  ['swiss franc', 'CHF'],
  ['swedish krona', 'SEK'],
  ['swedish kronor', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['norwegian kroner', 'NOK'],
  ['danish krone', 'DKK'],
  ['danish kroner', 'DKK'],
  ['mexican peso', 'MXN'],
  ['philippine peso', 'PHP'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['turkish lira', 'TRY'],
  ['russian ruble', 'RUB'],
  ['polish zloty', 'PLN'],
  ['kenyan shilling', 'KES'],
  ['ugandan shilling', 'UGX'],
  ['tanzanian shilling', 'TZS'],
  ['african rand', 'ZAR'],
  ['ghanaian cedi', 'GHS'],
  ['nigerian naira', 'NGN'],
  ['ethiopian birr', 'ETB'],
  ['malaysian ringgit', 'MYR'],
  ['thai baht', 'THB'],
  ['indonesian rupiah', 'IDR'],
  ['brazilian reais', 'BRL'],
  ['ukrainian hryvnia', 'UAH'],
  ['israeli shekel', 'ILS'],
  ['hungarian forint', 'HUF'],
  ['czech koruna', 'CZK'],
  ['bangladeshi taka', 'BDT'],
  ['zambian kwacha', 'ZMW'],
  ['lankan rupee', 'LKR'],
  ['nepali rupee', 'NPR'],
  ['nepalese rupee', 'NPR'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['uruguayan peso', 'UYU'],
  ['cfa franc', 'XAF'],
  ['rwandan franc', 'RWF'],
  ['moroccan dirham', 'MAD'],
  ['kuwaiti dinar', 'KWD'],
  ['icelandic krona', 'ISK'],
  ['icelandic kronur', 'ISK'],
  ['serbian dinar', 'RSD'],
  ['emirati dirham', 'AED'],
  ['uae dirham', 'AED'],
  ['saudi riyal', 'SAR'],
  ['qatari riyal', 'QAR'],
  ['brazilian real', 'BRL'],
]);
