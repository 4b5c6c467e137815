import {screen} from '@testing-library/react'
import {axe} from 'jest-axe'
import {PrivacyPage} from '../../../components/pages/PrivacyPage.tsx'
import {site} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

describe('the privacy page', () => {
  it('names what stays in the browser, and whom to ask', async () => {
    const withContact = site({contact: {email: 'press@example.org'}})
    const {container} = renderPage(<PrivacyPage site={withContact} language="en" />)
    expect(screen.getByRole('region', {name: 'What stays in your browser'})).toHaveTextContent('“theme”')
    expect(screen.getByRole('region', {name: 'Questions'})).toHaveTextContent('press@example.org')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('says so when pictures come from elsewhere, and asks nobody when nobody can be reached', () => {
    renderPage(<PrivacyPage site={site()} language="zh" filesFrom="cdn.sanity.io" />, 'zh')
    expect(screen.getByRole('main')).toHaveTextContent('图片和文件来自 cdn.sanity.io')
    expect(screen.queryByRole('region', {name: '疑问'})).toBeNull()
  })
})
