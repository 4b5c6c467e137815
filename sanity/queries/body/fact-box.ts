export const factBox = `_type == "factBox" => {title, "facts": facts[]{"key": _key, label, value}}`
