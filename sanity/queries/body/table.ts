export const table = `_type == "table" => {caption, headerRow, "rows": rows[]{"key": _key, cells}}`
