import type {ComponentType} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {ServerStyleSheet, styled, StyleSheetManager} from 'styled-components'
import {nestedMedia} from '../../../../sanity/studio/nested-media.ts'

/** The rules that a component's styles become, with its class called `.c`. */
function rulesOf(Component: ComponentType): string[] {
  const sheet = new ServerStyleSheet()
  const html = renderToStaticMarkup(
    sheet.collectStyles(
      <StyleSheetManager stylisPlugins={[nestedMedia]}>
        <Component />
      </StyleSheetManager>,
    ),
  )
  const name = /class="\S+ (\S+)"/.exec(html)?.[1] ?? 'no class'
  const text = sheet.getStyleTags().replaceAll(`.${name}`, '.c')
  return text
    .split(/<[^>]*>|\/\*!sc\*\//)
    .map((rule) => rule.trim())
    .filter((rule) => rule.includes('.c'))
}

describe('conditions in the styles of Studio', () => {
  it('go into the rule that they are for, in the order of the source', () => {
    const Button = styled.div`
      color: grey;
      @media (hover: hover) {
        &:hover {
          color: blue;
        }
        &[data-pressed],
        &[data-selected] {
          color: navy;
        }
      }
      @media screen and (min-width: 600px) {
        font-size: 13px;
      }
      &:focus {
        color: teal;
      }
    `
    expect(rulesOf(Button)).toEqual([
      '.c{color:grey;}',
      '.c:hover{@media (hover: hover){color:blue;}}',
      '.c[data-pressed],.c[data-selected]{@media (hover: hover){color:navy;}}',
      '.c{@media screen and (min-width: 600px){font-size:13px;}}',
      '.c:focus{color:teal;}',
    ])
  })

  it('stay around rules for pseudo-elements, and within other at-rules', () => {
    const Line = styled.div`
      @media print {
        &::after {
          content: none;
        }
        &:hover {
          color: black;
        }
      }
      @supports (display: grid) {
        @media print {
          display: grid;
        }
      }
    `
    expect(rulesOf(Line)).toEqual([
      '@media print{.c::after{content:none;}.c:hover{color:black;}}',
      '@supports (display: grid){@media print{.c{display:grid;}}}',
    ])
  })
})
