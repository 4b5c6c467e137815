/**
 * Registers `dateline-<name>`, once the document has been parsed: an element then finds all its children, also where
 * its script came before them.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const register = () => customElements.define(`dateline-${name}`, element)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', register, {once: true})
  else register()
}
