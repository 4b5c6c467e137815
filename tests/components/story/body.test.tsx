import {render, screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {StoryBody} from '../../../components/story/body/StoryBody.tsx'
import type {Language} from '../../../lib/model/language.ts'
import {drawing, paragraph, presidentOfZju, story, wu, zhu, zju} from '../../fixtures/model.ts'

const day = '2020-03-24'

function renderBody(blocks: readonly object[], language: Language = 'en', on = day) {
  const {body} = story({body: blocks, language})
  return render(<StoryBody body={body} language={language} day={on} />)
}

describe('text', () => {
  it('has headings, paragraphs and lists inside lists', () => {
    renderBody([
      paragraph('h', 'What was agreed', {style: 'h2'}),
      paragraph('p', 'Two things.'),
      paragraph('a', 'Research', {listItem: 'bullet', level: 1}),
      paragraph('b', 'Chips', {listItem: 'number', level: 2}),
      paragraph('c', 'Teaching', {listItem: 'bullet', level: 1}),
    ])
    expect(screen.getByRole('heading', {level: 2, name: 'What was agreed'})).toBeVisible()
    const [outer, inner] = screen.getAllByRole('list')
    expect(outer).toContainElement(inner ?? null)
    expect(within(inner ?? document.body).getByText('Chips')).toBeVisible()
  })

  it('links a mention to the person, who is told as of the story’s day', () => {
    const mention = {_type: 'mention', _key: 'm', entity: zhu}
    const children = [{_type: 'span', _key: 's', text: 'President Zhu', marks: ['m']}]
    const {unmount} = renderBody([{...paragraph('p', ''), children, markDefs: [mention]}])
    expect(screen.getByRole('link', {name: 'President Zhu'})).toHaveAttribute('href', '/en/people/zhu-shiqiang')
    expect(screen.getByTitle('Zhu Shiqiang: President, Zhejiang Lab')).toBeVisible()
    unmount()
    renderBody([{...paragraph('p', ''), children, markDefs: [mention]}], 'en', '2018-03-31')
    expect(screen.getByTitle('Zhu Shiqiang: Director, Zhejiang Lab')).toBeVisible()
  })

  it('keeps the words of a mention whose entity is not public', () => {
    const children = [{_type: 'span', _key: 's', text: 'a partner', marks: ['m']}]
    renderBody([{...paragraph('p', ''), children, markDefs: [{_type: 'mention', _key: 'm', entity: null}]}])
    expect(screen.getByText('a partner')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('keeps the words of a mark that nobody knows', () => {
    const children = [{_type: 'span', _key: 's', text: 'click here', marks: ['gone', 'strong', 'sup']}]
    renderBody([{...paragraph('p', ''), children}])
    expect(screen.getByText('click here')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('an empty line that a writer left', () => {
  it('is not shown, and still parts two lists', () => {
    const item = {...paragraph('a', 'One'), listItem: 'number', level: 1}
    const heading = {...paragraph('d', ' '), style: 'h2'}
    const {container} = renderBody([item, paragraph('b', ''), {...item, _key: 'c'}, heading])
    expect(screen.getAllByRole('list')).toHaveLength(2)
    expect(container.querySelectorAll('p, h2')).toHaveLength(0)
  })
})

describe('a quotation', () => {
  const quotation = {_type: 'quotation', _key: 'q', text: 'We should focus our cooperation.', speaker: wu}

  it('stands with its speaker and the role that day', () => {
    renderBody([{...quotation, roleKeys: [presidentOfZju.key]}])
    const figure = screen.getByRole('figure')
    expect(within(figure).getByText('We should focus our cooperation.')).toBeVisible()
    expect(within(figure).getByRole('link', {name: 'Wu Zhaohui'})).toHaveAttribute('href', '/en/people/wu-zhaohui')
    expect(within(figure).getByText('吴朝晖')).toHaveAttribute('lang', 'zh-Hans')
    expect(within(figure).getByRole('listitem')).toHaveTextContent('President, Zhejiang University')
  })

  it('says so when the words are reported', () => {
    renderBody([{...quotation, quotationKind: 'reported'}])
    expect(screen.getByText('Reported words')).toBeVisible()
  })

  it('shows the original words on demand, marked with their language', () => {
    renderBody([{...quotation, originalLanguage: 'zh', originalText: '要聚焦合作。'}])
    expect(screen.getByText('In the original Chinese')).toBeVisible()
    expect(screen.getByText('要聚焦合作。').closest('[lang]')).toHaveAttribute('lang', 'zh-Hans')
  })
})

describe('pictures', () => {
  it('have a description, a caption, a credit and a licence', () => {
    renderBody([{_type: 'picture', _key: 'x', picture: drawing}])
    expect(screen.getByRole('img', {name: 'Two sets of circles that meet'})).toHaveAttribute('width', '1600')
    expect(screen.getByRole('figure')).toHaveTextContent('Two institutions Picture: Dateline · CC0')
  })

  it('come several in a gallery with its title', () => {
    const pictures = [drawing, {...drawing, key: 'second'}]
    renderBody([{_type: 'gallery', _key: 'g', title: 'The visit in pictures', pictures}])
    const gallery = screen.getByRole('region', {name: 'The visit in pictures'})
    expect(within(gallery).getAllByRole('img')).toHaveLength(2)
  })
})

describe('data', () => {
  it('has facts with their labels, and without', () => {
    const facts = [
      {key: 'chips', label: 'Chips', value: '792'},
      {key: 'alone', value: 'Built in Hangzhou'},
    ]
    renderBody([{_type: 'factBox', _key: 'f', title: 'Darwin Mouse', facts}])
    const box = screen.getByRole('complementary', {name: 'Darwin Mouse'})
    expect(
      within(box)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Chips 792', 'Built in Hangzhou'])
  })

  it('has tables with a caption and column heads, reachable by keyboard', () => {
    const rows = [
      {key: 'head', cells: ['', 'Neurons']},
      {key: 'two', cells: ['Darwin II', '150 thousand']},
    ]
    renderBody([{_type: 'table', _key: 't', caption: 'Three generations', rows}])
    const table = screen.getByRole('table', {name: 'Three generations'})
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Neurons'])
    expect(within(table).getByRole('cell', {name: '150 thousand'})).toBeVisible()
    expect(screen.getByRole('group', {name: 'Three generations'})).toHaveAttribute('tabindex', '0')
  })

  it('has tables without a head', () => {
    renderBody([{_type: 'table', _key: 't', headerRow: false, rows: [{key: 'a', cells: ['1', '2']}]}])
    expect(screen.queryByRole('columnheader')).toBeNull()
    expect(screen.getAllByRole('cell')).toHaveLength(2)
  })
})

describe('what lies elsewhere', () => {
  it('is a video by its poster and a link; nothing of it is loaded', () => {
    const {container} = renderBody([
      {_type: 'video', _key: 'v', title: 'The tour', url: 'https://www.video.example/watch?v=1', poster: drawing},
    ])
    expect(screen.getByRole('link', {name: 'Watch on video.example'})).toHaveAttribute(
      'href',
      'https://www.video.example/watch?v=1',
    )
    expect(container.querySelector('iframe, video, [src*="video.example"]')).toBeNull()
  })

  it('is a file with its kind and size', () => {
    const file = {title: 'Figures', url: 'http://localhost:3000/f.csv', size: 48_213, mimeType: 'text/csv'}
    renderBody([{_type: 'attachment', _key: 'a', ...file}])
    expect(screen.getByText('CSV, 48 kB')).toBeVisible()
    expect(screen.getByRole('link', {name: 'Figures'})).toHaveAttribute('href', 'http://localhost:3000/f.csv')
  })
})

test.each(['en', 'zh'] as const)('a body with everything in it has no barrier (%s)', async (language) => {
  const {container} = renderBody(
    [
      paragraph('h', 'Heading', {style: 'h2'}),
      paragraph('p', 'Text'),
      {...paragraph('m', 'ZJU'), markDefs: [{_type: 'mention', _key: 'z', entity: zju}]},
      {_type: 'quotation', _key: 'q', text: 'Words.', speaker: wu, originalLanguage: 'zh', originalText: '原话'},
      {_type: 'picture', _key: 'x', picture: drawing},
      {_type: 'gallery', _key: 'g', pictures: [drawing]},
      {_type: 'factBox', _key: 'f', title: 'Facts', facts: [{key: 'a', label: 'A', value: '1'}]},
      {
        _type: 'table',
        _key: 't',
        rows: [
          {key: 'head', cells: ['', 'B']},
          {key: 'r', cells: ['1', '2']},
        ],
      },
      {_type: 'video', _key: 'v', title: 'V', url: 'https://video.example/1', poster: drawing},
      {_type: 'attachment', _key: 'a', title: 'File', url: 'http://localhost:3000/f.pdf'},
    ],
    language,
  )
  expect(await axe(container, {rules: {region: {enabled: false}}})).toHaveNoViolations()
})
