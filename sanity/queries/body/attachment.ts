export const attachment = `_type == "attachment" => {
  title,
  "url": file.asset->url,
  "size": file.asset->size,
  "mimeType": file.asset->mimeType
}`
