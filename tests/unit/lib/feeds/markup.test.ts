import {carry, empty, escapeMarkup, wrap, write} from '../../../../lib/feeds/markup.ts'
import {parseXml} from './xml-tree.ts'

test.each([
  ['the end of a section', 'a ]]> b', '<a><![CDATA[a ]]]]><![CDATA[> b]]></a>'],
  ['two of them', ']]>]]>', '<a><![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]></a>'],
  ['brackets and more', ']]]]>>', '<a><![CDATA[]]]]]]><![CDATA[>>]]></a>'],
  ['markup', '<p>&amp;</p>', '<a><![CDATA[<p>&amp;</p>]]></a>'],
])('HTML with %s is carried whole', (_, html, expected) => {
  expect(carry('a', html)).toBe(expected)
  expect(parseXml(expected).text).toBe(html)
})

test.each([
  ['text', write('a', 'x < y & z'), '<a>x &lt; y &amp; z</a>'],
  ['no text', write('a', undefined), ''],
  ['empty text', write('a', ''), ''],
  ['markup', wrap('a', '<b/>', {n: 0, gone: undefined}), '<a n="0"><b/></a>'],
  ['nothing', empty('a', {b: `"'<>&`}), '<a b="&quot;&#39;&lt;&gt;&amp;"/>'],
])('an element with %s', (_, written, expected) => {
  expect(written).toBe(expected)
})

test('what XML allows is kept: tab, line break, the astral planes', () => {
  const kept = '\t\n 浙江\u{10FFFD}\uE000\uFFFD\u0085'
  expect(escapeMarkup(kept)).toBe(kept)
})
