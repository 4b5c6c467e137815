import {orcid, person} from '../../../../lib/model/person.ts'
import {rawWu} from './newsroom.ts'

describe('an ORCID iD', () => {
  test.each([
    '0000-0002-1825-0097',
    '0000-0001-5109-3700',
    '0000-0002-1694-233X',
    '0000-0003-1415-9269',
    '0000-0002-9079-593X',
  ])('%s has the right check digit', (id) => {
    expect(orcid.safeParse(id).success).toBe(true)
  })

  test.each([
    ['a wrong check digit', '0000-0002-1825-0098'],
    ['an X that should be a digit', '0000-0002-1825-009X'],
    ['two digits changed places', '0000-0002-8125-0097'],
    ['no hyphens', '0000000218250097'],
    ['an address', 'https://orcid.org/0000-0002-1825-0097'],
    ['a small x', '0000-0002-1694-233x'],
    ['a line after it', '0000-0002-1825-0097\n'],
    ['nothing', ''],
  ])('with %s is none', (_, id) => {
    expect(orcid.safeParse(id).success).toBe(false)
  })

  test('each of its digits counts', () => {
    const right = '0000-0002-1825-0097'
    for (const place of [3, 8, 10, 13, 16, 18]) {
      const digit = (Number(right[place]) + 1) % 10
      expect(orcid.safeParse(`${right.slice(0, place)}${digit}${right.slice(place + 1)}`).success).toBe(false)
    }
  })
})

describe('links of a person', () => {
  test.each([
    ['https://www.zju.edu.cn/wu', 1],
    ['http://example.org', 1],
    ['javascript:alert(1)', 0],
    ['data:text/html,x', 0],
    ['www.zju.edu.cn', 0],
  ])('%s', (url, count) => {
    expect(person.parse({...rawWu, links: [{key: 'l', url}]}).links).toHaveLength(count)
  })
})
