import {fireEvent, render, screen} from '@testing-library/react'
import {axe} from 'jest-axe'
import {ThemeSwitch} from '../../../components/frame/ThemeSwitch.tsx'
import '../../../components/frame/theme.element.ts'

const theme = () => document.documentElement.dataset['theme']
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', {name}))

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

describe('the switch of colours', () => {
  it('follows the system until the reader chooses', () => {
    render(<ThemeSwitch language="en" />)
    expect(screen.getByRole('group', {name: 'Colours'})).toBeInTheDocument()
    expect(screen.getByRole('radio', {name: 'As the system'})).toBeChecked()
    expect(theme()).toBeUndefined()
  })

  it('keeps the choice, and forgets it with “as the system”', () => {
    render(<ThemeSwitch language="zh" />)
    choose('深色')
    expect(theme()).toBe('dark')
    expect(localStorage.getItem('theme')).toBe('dark')
    choose('跟随系统')
    expect(theme()).toBeUndefined()
    expect(localStorage.getItem('theme')).toBeNull()
  })

  it('follows a choice made in another window', () => {
    render(<ThemeSwitch language="en" />)
    localStorage.setItem('theme', 'light')
    fireEvent(window, new StorageEvent('storage', {key: 'theme', newValue: 'light'}))
    expect(screen.getByRole('radio', {name: 'Light'})).toBeChecked()
    expect(theme()).toBe('light')
  })

  it('holds for the page where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError')
    })
    render(<ThemeSwitch language="en" />)
    choose('Dark')
    expect(theme()).toBe('dark')
  })

  it('has no accessibility violations', async () => {
    const {container} = render(<ThemeSwitch language="en" />)
    expect(await axe(container)).toHaveNoViolations()
  })
})
