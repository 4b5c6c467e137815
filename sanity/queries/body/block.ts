import {entityCard} from '../entity-card.ts'

/** A paragraph, heading or list item; a mention of an entity that is not public has no entity. */
export const block = `_type == "block" => {
  style,
  listItem,
  level,
  "children": children[]{_type, _key, text, marks},
  "markDefs": markDefs[]{
    _type,
    _key,
    _type == "link" => {href},
    _type == "mention" => {"entity": entity->{${entityCard}}}
  }
}`
