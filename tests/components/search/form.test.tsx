import {render, screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {SearchForm} from '../../../components/search/SearchForm.tsx'

describe('the search form', () => {
  it.each([
    ['en', '/en/search', 'Words, names, abbreviations', 'Search'],
    ['zh', '/zh/search', '关键词、姓名、机构简称', '搜索'],
  ] as const)('asks the search page without any script (%s)', async (language, address, field, button) => {
    const {container} = render(<SearchForm language={language} id="q" />)
    const form = container.querySelector('search form')
    expect(form).toHaveAttribute('action', address)
    expect(form).not.toHaveAttribute('method')
    expect(screen.getByRole('searchbox', {name: field})).toHaveAttribute('name', 'q')
    expect(screen.getByRole('button', {name: button})).toHaveAttribute('type', 'submit')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('repeats what was asked, as text', () => {
    render(<SearchForm language="en" id="q" size="page" text={'"><script>alert(1)</script>'} />)
    expect(screen.getByRole('searchbox')).toHaveValue('"><script>alert(1)</script>')
    expect(within(document.body).queryByText('alert(1)')).toBeNull()
  })
})
