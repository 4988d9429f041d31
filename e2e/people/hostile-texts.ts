/** UTF-16 units of a name. */
export const NAME_LENGTH = 80;

const RUNS = 'window.hostile=1';

/** What it is, and the text. Whatever runs sets `window.hostile`; whatever becomes an element has the class `hostile`; whatever is fetched is at evil.test. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ['an image', `<img class=hostile src=x onerror="${RUNS}">`],
  ['a script', `</p></title><script class="hostile">${RUNS}</script>`],
  ['an SVG', `<svg class=hostile onload="${RUNS}"><script>${RUNS}</script><a href="javascript:${RUNS}">x</a></svg>`],
  ['a frame', `<iframe class=hostile srcdoc="<script>parent.hostile=1</script>" src="//evil.test"></iframe>`],
  ['an attribute that is left', `" autofocus onfocus="${RUNS}" class="hostile" x='' onmouseover='${RUNS}`],
  ['markup that mutates', `<math><mtext><table><mglyph><style><img class=hostile src onerror="${RUNS}">`],
  [
    'links of every kind',
    `[x](javascript:${RUNS}) javascript:${RUNS} data:text/html,<script>${RUNS}</script> //evil.test/x`,
  ],
  [
    'entities',
    `&lt;img class=hostile src=x onerror=${RUNS}&gt; &#60;script&#62; &amp;amp; \\u003cscript\\u003e %3Cscript%3E`,
  ],
  ['templates', `{{constructor.constructor('${RUNS}')()}} \${${RUNS}} <%= ${RUNS} %> #{${RUNS}} {name} [[x]]`],
  [
    'style',
    `<style class=hostile>*{display:none}</style> x{} body{background:url(//evil.test/b)} ;position:fixed;inset:0`,
  ],
  [
    'bidi overrides',
    '\u202egnp.evoba egassem eht si siht\u202d \u2067right\u2066left \u202a\u202b open to the end \u202e',
  ],
  ['isolates that are closed too often', 'a\u2069\u2069\u202c\u202c\u200f\u200e\u061c b \u202edesrever'],
  ['text from the right', 'שלום, איפה ההזמנה שלי? 42 (abc) مرحبا، أين طلبي؟'],
  ['zero width', `in\u200bvis\u200cib\u200dle\ufeff\u2060\u00ad${'\u200b'.repeat(600)}end`],
  ['4,000 combining marks', `Z${'\u0300\u0316\u0489\u0334'.repeat(999)}\u0300\u0316\u0489`],
  ['a very long word', 'W'.repeat(4000)],
  ['a long word without Latin', '漢'.repeat(1500) + '﷽'.repeat(40)],
  ['emoji of many parts', '👨‍👩‍👧‍👦🏳️‍🌈👩🏿‍🚀🇺🇳'.repeat(40)],
  ['words for nothing', 'undefined null NaN [object Object] __proto__ false 0'],
  ['lines', `one\n${'\n'.repeat(30)}two\r\nthree\u2028four\u0085five`],
];
