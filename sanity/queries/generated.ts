// Written by `npm run typegen` from sanity/schema and sanity/queries. Not to be edited by hand.

export declare const internalGroqTypeReferenceTo: unique symbol;

type ArrayOf<T> = Array<T & {
  _key: string;
}>;

export type StoryReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "story";
};

export type ChosenStories = {
  _type: "chosenStories";
  stories?: Array<{
    _key: string;
  } & StoryReference>;
  heading?: LocalizedString;
  count?: number;
};

export type TopicReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "topic";
};

export type ProgrammeReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "programme";
};

export type InstitutionReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "institution";
};

export type StoriesAbout = {
  _type: "storiesAbout";
  about?: TopicReference | ProgrammeReference | InstitutionReference;
  heading?: LocalizedString;
  count?: number;
};

export type TopicsAndProgrammes = {
  _type: "topicsAndProgrammes";
  heading?: LocalizedString;
  count?: number;
};

export type PeopleInTheNews = {
  _type: "peopleInTheNews";
  heading?: LocalizedString;
  count?: number;
};

export type ComingEvents = {
  _type: "comingEvents";
  heading?: LocalizedString;
  count?: number;
};

export type LatestStories = {
  _type: "latestStories";
  heading?: LocalizedString;
  count?: number;
};

export type InternationalizedArrayReferenceValue = {
  _type: "internationalizedArrayReferenceValue";
  language?: "en" | "zh";
  value?: StoryReference;
};

export type TranslatedFrom = {
  _type: "translatedFrom";
  story?: StoryReference;
  digest?: string;
  revision?: string;
  at?: string;
};

export type StoryVersions = string;

export type Policy = {
  _type: "policy";
  label?: LocalizedString;
  url?: string;
};

export type NavigationItem = {
  _type: "navigationItem";
  label?: LocalizedString;
  path?: string;
};

export type Contact = {
  _type: "contact";
  email?: string;
  phone?: string;
  address?: LocalizedText;
};

export type Period = {
  _type: "period";
  from?: string;
  to?: string;
};

export type Place = {
  _type: "place";
  venue?: LocalizedString;
  address?: LocalizedString;
  city?: LocalizedString;
  country?: string;
};

export type ExternalLink = {
  _type: "externalLink";
  label?: string;
  url?: string;
};

export type Distinction = {
  _type: "distinction";
  title?: LocalizedString;
  institution?: InstitutionReference;
};

export type Role = {
  _type: "role";
  title?: LocalizedString;
  institution?: InstitutionReference;
  from?: string;
  to?: string;
};

export type PressContact = {
  _type: "pressContact";
  name?: string;
  email?: string;
  phone?: string;
};

export type Correction = {
  _type: "correction";
  date?: string;
  text?: string;
};

export type PersonReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "person";
};

export type Appearance = {
  _type: "appearance";
  person?: PersonReference;
  capacity?: "host" | "guest" | "speaker" | "participant" | "author" | "subject";
  roleKeys?: RoleKeys;
  roleText?: LocalizedString;
};

export type RoleKeys = Array<string>;

export type Author = {
  _type: "author";
  person?: PersonReference;
  name?: string;
};

export type Dateline = {
  _type: "dateline";
  place?: string;
  date?: string;
};

export type SanityImageAssetReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "sanity.imageAsset";
};

export type Picture = {
  _type: "picture";
  asset?: SanityImageAssetReference;
  media?: unknown;
  hotspot?: SanityImageHotspot;
  crop?: SanityImageCrop;
  alt?: LocalizedString;
  caption?: LocalizedString;
  credit?: string;
  licence?: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain";
};

export type LocalizedText = {
  _type: "localizedText";
  en?: string;
  zh?: string;
};

export type LocalizedString = {
  _type: "localizedString";
  en?: string;
  zh?: string;
};

export type SanityFileAssetReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "sanity.fileAsset";
};

export type Attachment = {
  _type: "attachment";
  title?: string;
  file?: {
    asset: SanityFileAssetReference;
    media?: unknown;
    _type: "file";
  };
};

export type Video = {
  _type: "video";
  title?: string;
  url?: string;
  file?: {
    asset?: SanityFileAssetReference;
    media?: unknown;
    _type: "file";
  };
  subtitles?: {
    asset?: SanityFileAssetReference;
    media?: unknown;
    _type: "file";
  };
  poster?: Picture;
  caption?: string;
};

export type Table = {
  _type: "table";
  caption?: string;
  headerRow?: boolean;
  rows?: Array<{
    cells?: Array<string>;
    _type: "tableRow";
    _key: string;
  }>;
};

export type FactBox = {
  _type: "factBox";
  title?: string;
  facts?: Array<{
    label?: string;
    value?: string;
    _type: "fact";
    _key: string;
  }>;
};

export type Quotation = {
  _type: "quotation";
  text?: string;
  quotationKind?: "direct" | "reported";
  speaker?: PersonReference;
  roleKeys?: RoleKeys;
  roleText?: LocalizedString;
  originalLanguage?: "en" | "zh";
  originalText?: string;
};

export type Gallery = {
  _type: "gallery";
  title?: string;
  pictures?: Array<{
    _key: string;
  } & Picture>;
};

export type EventReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "event";
};

export type Mention = {
  _type: "mention";
  entity?: PersonReference | InstitutionReference | EventReference | TopicReference | ProgrammeReference;
};

export type Link = {
  _type: "link";
  href?: string;
};

export type Body = Array<{
  children?: Array<{
    marks?: Array<string>;
    text?: string;
    _type: "span";
    _key: string;
  }>;
  style?: "normal" | "h2" | "h3";
  listItem?: "bullet" | "number";
  markDefs?: Array<{
    _key: string;
  } & Link | {
    _key: string;
  } & Mention>;
  level?: number;
  _type: "block";
  _key: string;
} | {
  _key: string;
} & Picture | {
  _key: string;
} & Gallery | {
  _key: string;
} & Quotation | {
  _key: string;
} & FactBox | {
  _key: string;
} & Table | {
  _key: string;
} & Video | {
  _key: string;
} & Attachment>;

export type TranslationMetadata = {
  _id: string;
  _type: "translation.metadata";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  translations?: Array<{
    _key: string;
  } & InternationalizedArrayReferenceValue>;
  schemaTypes?: Array<string>;
};

export type Site = {
  _id: string;
  _type: "site";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: LocalizedString;
  tagline?: LocalizedString;
  publisher?: InstitutionReference;
  logo?: Picture;
  accent?: string;
  languages?: Array<string>;
  leads?: Array<{
    _key: string;
  } & StoryReference>;
  frontPage?: Array<{
    _key: string;
  } & LatestStories | {
    _key: string;
  } & ComingEvents | {
    _key: string;
  } & PeopleInTheNews | {
    _key: string;
  } & TopicsAndProgrammes | {
    _key: string;
  } & StoriesAbout | {
    _key: string;
  } & ChosenStories>;
  navigation?: Array<{
    _key: string;
  } & NavigationItem>;
  policies?: Array<{
    _key: string;
  } & Policy>;
  contact?: Contact;
};

export type Topic = {
  _id: string;
  _type: "topic";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: LocalizedString;
  slug?: Slug;
  description?: LocalizedText;
  previousSlugs?: Array<string>;
};

export type Slug = {
  _type: "slug";
  current?: string;
  source?: string;
};

export type Event = {
  _id: string;
  _type: "event";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: LocalizedString;
  slug?: Slug;
  kind?: "visit" | "meeting" | "ceremony" | "signing" | "symposium" | "conference" | "presentation" | "construction" | "founding" | "other";
  start?: string;
  precision?: "time" | "morning" | "afternoon" | "evening" | "day" | "month";
  end?: string;
  timeZone?: string;
  status?: "scheduled" | "postponed" | "cancelled";
  place?: Place;
  hosts?: Array<{
    _key: string;
  } & InstitutionReference>;
  appearances?: Array<{
    _key: string;
  } & Appearance>;
  institutions?: Array<{
    _key: string;
  } & InstitutionReference>;
  others?: LocalizedText;
  programme?: ProgrammeReference;
  description?: LocalizedText;
  website?: string;
  previousSlugs?: Array<string>;
};

export type Programme = {
  _id: string;
  _type: "programme";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: LocalizedString;
  slug?: Slug;
  period?: Period;
  description?: LocalizedText;
  previousSlugs?: Array<string>;
};

export type Institution = {
  _id: string;
  _type: "institution";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: LocalizedString;
  abbreviations?: Array<string>;
  slug?: Slug;
  kind?: "university" | "laboratory" | "academy" | "government" | "company" | "faculty" | "college" | "office" | "committee" | "centre" | "other";
  partOf?: InstitutionReference;
  logo?: Picture;
  place?: Place;
  description?: LocalizedText;
  founded?: string;
  website?: string;
  ror?: string;
  previousSlugs?: Array<string>;
  nameForms?: Array<string>;
};

export type Person = {
  _id: string;
  _type: "person";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: LocalizedString;
  slug?: Slug;
  otherNames?: Array<string>;
  portrait?: Picture;
  roles?: Array<{
    _key: string;
  } & Role>;
  distinctions?: Array<{
    _key: string;
  } & Distinction>;
  biography?: LocalizedText;
  orcid?: string;
  links?: Array<{
    _key: string;
  } & ExternalLink>;
  previousSlugs?: Array<string>;
  nameForms?: Array<string>;
};

export type Story = {
  _id: string;
  _type: "story";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  language?: "en" | "zh";
  headline?: string;
  slug?: Slug;
  standfirst?: string;
  dateline?: Dateline;
  byline?: Array<{
    _key: string;
  } & Author>;
  mainPicture?: Picture;
  body?: Body;
  appearances?: Array<{
    _key: string;
  } & Appearance>;
  institutions?: Array<{
    _key: string;
  } & InstitutionReference>;
  events?: Array<{
    _key: string;
  } & EventReference>;
  topics?: Array<{
    _key: string;
  } & TopicReference>;
  programmes?: Array<{
    _key: string;
  } & ProgrammeReference>;
  publishedAt?: string;
  embargoUntil?: string;
  withdrawn?: boolean;
  corrections?: Array<{
    _key: string;
  } & Correction>;
  pressContact?: PressContact;
  versions?: StoryVersions;
  translatedFrom?: TranslatedFrom;
  previousSlugs?: Array<string>;
};

export type SanityImageCrop = {
  _type: "sanity.imageCrop";
  top?: number;
  bottom?: number;
  left?: number;
  right?: number;
};

export type SanityImageHotspot = {
  _type: "sanity.imageHotspot";
  x?: number;
  y?: number;
  height?: number;
  width?: number;
};

export type SanityImagePaletteSwatch = {
  _type: "sanity.imagePaletteSwatch";
  background?: string;
  foreground?: string;
  population?: number;
  title?: string;
};

export type SanityImagePalette = {
  _type: "sanity.imagePalette";
  darkMuted?: SanityImagePaletteSwatch;
  lightVibrant?: SanityImagePaletteSwatch;
  darkVibrant?: SanityImagePaletteSwatch;
  vibrant?: SanityImagePaletteSwatch;
  dominant?: SanityImagePaletteSwatch;
  lightMuted?: SanityImagePaletteSwatch;
  muted?: SanityImagePaletteSwatch;
};

export type SanityImageDimensions = {
  _type: "sanity.imageDimensions";
  height?: number;
  width?: number;
  aspectRatio?: number;
};

export type SanityImageMetadata = {
  _type: "sanity.imageMetadata";
  location?: Geopoint;
  dimensions?: SanityImageDimensions;
  palette?: SanityImagePalette;
  lqip?: string;
  blurHash?: string;
  thumbHash?: string;
  hasAlpha?: boolean;
  isOpaque?: boolean;
};

export type SanityFileAsset = {
  _id: string;
  _type: "sanity.fileAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash?: string;
  extension?: string;
  mimeType?: string;
  size?: number;
  assetId?: string;
  uploadId?: string;
  path?: string;
  url?: string;
  source?: SanityAssetSourceData;
};

export type SanityAssetSourceData = {
  _type: "sanity.assetSourceData";
  name?: string;
  id?: string;
  url?: string;
};

export type SanityImageAsset = {
  _id: string;
  _type: "sanity.imageAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash?: string;
  extension?: string;
  mimeType?: string;
  size?: number;
  assetId?: string;
  uploadId?: string;
  path?: string;
  url?: string;
  metadata?: SanityImageMetadata;
  source?: SanityAssetSourceData;
};

export type Geopoint = {
  _type: "geopoint";
  lat?: number;
  lng?: number;
  alt?: number;
};

export type AllSanitySchemaTypes = StoryReference | ChosenStories | TopicReference | ProgrammeReference | InstitutionReference | StoriesAbout | TopicsAndProgrammes | PeopleInTheNews | ComingEvents | LatestStories | InternationalizedArrayReferenceValue | TranslatedFrom | StoryVersions | Policy | NavigationItem | Contact | Period | Place | ExternalLink | Distinction | Role | PressContact | Correction | PersonReference | Appearance | RoleKeys | Author | Dateline | SanityImageAssetReference | Picture | LocalizedText | LocalizedString | SanityFileAssetReference | Attachment | Video | Table | FactBox | Quotation | Gallery | EventReference | Mention | Link | Body | TranslationMetadata | Site | Topic | Slug | Event | Programme | Institution | Person | Story | SanityImageCrop | SanityImageHotspot | SanityImagePaletteSwatch | SanityImagePalette | SanityImageDimensions | SanityImageMetadata | SanityFileAsset | SanityAssetSourceData | SanityImageAsset | Geopoint;

// Source: sanity/queries/archive.ts
// Variable: archiveQuery
// Query: {  "moments": (*[_type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)] | order(dateTime(publishedAt) desc, _id asc))[].publishedAt,  "stories": *[_type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)] | order(dateTime(publishedAt) desc, _id asc) [0...$most]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])},  "languages": array::unique((*[_type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)] | order(dateTime(publishedAt) desc, _id asc))[].language),  "newer": *[_type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) >= dateTime($to)] | order(dateTime(publishedAt) asc, _id asc) [0]{"id": _id, publishedAt},  "older": *[_type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) < dateTime($from)] | order(dateTime(publishedAt) desc, _id asc) [0]{"id": _id, publishedAt}}
export type ArchiveQueryResult = {
  moments: Array<string | null>;
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
  }>;
  languages: Array<"en" | "zh" | null>;
  newer: {
    id: string;
    publishedAt: string | null;
  } | null;
  older: {
    id: string;
    publishedAt: string | null;
  } | null;
};

// Source: sanity/queries/archive.ts
// Variable: archiveMomentsQuery
// Query: (*[_type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language] | order(dateTime(publishedAt) desc, _id asc))[].publishedAt
export type ArchiveMomentsQueryResult = Array<string | null>;

// Source: sanity/queries/directory.ts
// Variable: directoryQuery
// Query: *[_type == $kind] | order(slug.current asc, _id asc) {"entity": _id, "slug": slug.current, name, "partOf": partOf._ref}
export type DirectoryQueryResult = Array<{
  entity: string;
  slug: null;
  name: null;
  partOf: null;
} | {
  entity: string;
  slug: string | null;
  name: null;
  partOf: null;
} | {
  entity: string;
  slug: null;
  name: LocalizedString | null;
  partOf: null;
} | {
  entity: string;
  slug: string | null;
  name: LocalizedString | null;
  partOf: null;
} | {
  entity: string;
  slug: string | null;
  name: LocalizedString | null;
  partOf: string | null;
}>;

// Source: sanity/queries/entity-stories.ts
// Variable: entityRowsQuery
// Query: *[_type == $kind && slug.current == $slug] | order(_id asc) [0]{  "entity": {"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}},  "rows": *[_type == "story" && references(^._id) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref}}
export type EntityRowsQueryResult = {
  entity: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "person";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    otherNames: Array<string> | null;
    distinctions: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
    }> | null;
    roles: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
      from: string | null;
      to: string | null;
    }> | null;
    portrait: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    refs: Array<never>;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "programme";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    from: string | null;
    to: string | null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "sanity.fileAsset";
    id: string;
    slug: null;
    name: null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "sanity.imageAsset";
    id: string;
    slug: null;
    name: null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "site";
    id: string;
    slug: null;
    name: LocalizedString | null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "story";
    id: string;
    slug: string | null;
    name: null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "topic";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | {
  entity: {
    kind: "translation.metadata";
    id: string;
    slug: null;
    name: null;
  };
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | null;

// Source: sanity/queries/entity-stories.ts
// Variable: institutionRowsQuery
// Query: *[_id == $id && _type == "institution"][0]{  "entity": {"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}},  "eventIds": *[_type == "event" && references($ids)]._id,  "rows": *[_type == "story"  && references($ids, *[_type == "event" && references($ids)]._id)  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == "event" && references($ids)]._id]) > 0)  && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref}}
export type InstitutionRowsQueryResult = {
  entity: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  };
  eventIds: Array<string>;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | null;

// Source: sanity/queries/event.ts
// Variable: eventQuery
// Query: *[_type == "event" && slug.current == $slug] | order(_id asc) [0]{  "kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place,  "hosts": hosts[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "appearances": appearances[defined(person->_id)]{  "key": _key,  "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  capacity,  roleKeys,  roleText},  "institutions": institutions[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  others,  "programme": programme->{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to},  description,  website,  "rows": *[_type == "story" && references(^._id) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref},  "around": *[    _type == "event" && references(array::compact([^.programme._ref, ...^.hosts[]._ref]))  ]{"event": _id, start, "programme": programme._ref, "hosts": hosts[]._ref},  "refs": array::compact([programme._ref, ...hosts[]._ref, ...institutions[]._ref, ...appearances[].person._ref])}
export type EventQueryResult = {
  kind: "event";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
  status: "cancelled" | "postponed" | "scheduled" | null;
  start: string | null;
  end: string | null;
  precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
  timeZone: string | null;
  place: Place | null;
  hosts: Array<{
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  }> | null;
  appearances: Array<{
    key: string;
    person: {
      kind: "person";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      otherNames: Array<string> | null;
      distinctions: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
      }> | null;
      roles: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
        from: string | null;
        to: string | null;
      }> | null;
      portrait: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      refs: Array<never>;
    } | null;
    capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
    roleKeys: RoleKeys | null;
    roleText: LocalizedString | null;
  }> | null;
  institutions: Array<{
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  }> | null;
  others: LocalizedText | null;
  programme: {
    kind: "programme";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    from: string | null;
    to: string | null;
  } | null;
  description: LocalizedText | null;
  website: string | null;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
  around: Array<{
    event: string;
    start: string | null;
    programme: string | null;
    hosts: Array<string> | null;
  }>;
  refs: Array<string>;
} | null;

// Source: sanity/queries/feed.ts
// Variable: siteFeedQuery
// Query: {  "stories": *[_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...30]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref]),  previousSlugs,  "updatedAt": _updatedAt,  "mainPicture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "byline": byline[]{"key": _key, "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},  "body": body[]{  _type,  _key,  _type == "block" => {  style,  listItem,  level,  "children": children[]{_type, _key, text, marks},  "markDefs": markDefs[]{    _type,    _key,    _type == "link" => {href},    _type == "mention" => {"entity": entity->{"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}}}  }},  _type == "picture" => {"picture": select(defined(asset._ref) => {"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence})},  _type == "gallery" => {title, "pictures": pictures[defined(asset._ref)]{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}},  _type == "quotation" => {text,  quotationKind,  "speaker": speaker->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  roleKeys,  roleText,  originalLanguage,  originalText},  _type == "factBox" => {title, "facts": facts[]{"key": _key, label, value}},  _type == "table" => {caption, headerRow, "rows": rows[]{"key": _key, cells}},  _type == "video" => {  title,  "url": coalesce(file.asset->url, url),  "own": defined(file.asset->url),  "subtitles": subtitles.asset->url,  "poster": select(defined(poster.asset._ref) => poster{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  caption},  _type == "attachment" => {  title,  "url": file.asset->url,  "size": file.asset->size,  "mimeType": file.asset->mimeType}},  "appearances": appearances[defined(person->_id)]{  "key": _key,  "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  capacity,  roleKeys,  roleText},  "institutions": institutions[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "events": events[]->{    "kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place,    "hosts": hosts[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},    "refs": array::compact(hosts[]._ref)  },  "topics": topics[]->{"kind": _type, "id": _id, "slug": slug.current, name},  "programmes": programmes[]->{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to},  "corrections": corrections[]{"key": _key, date, text},  pressContact,  "translations": (*[_type == "translation.metadata" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{    "id": _id,    language,    "slug": slug.current,    headline  },  "also": {"refs": array::compact([    ...*[_type == "translation.metadata" && references(^._id)].translations[].value._ref,    ...byline[].person._ref,    ...institutions[]._ref,    ...events[]._ref,    ...programmes[]._ref,    ...body[].speaker._ref,    ...body[].markDefs[].entity._ref  ])}}}
export type SiteFeedQueryResult = {
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
};

// Source: sanity/queries/feed.ts
// Variable: entityFeedQuery
// Query: *[_type == $kind && slug.current == $slug] | order(_id asc) [0]{  "entity": {"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}},  "stories": *[_type == "story" && language == $language && references(^._id) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...30]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref]),  previousSlugs,  "updatedAt": _updatedAt,  "mainPicture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "byline": byline[]{"key": _key, "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},  "body": body[]{  _type,  _key,  _type == "block" => {  style,  listItem,  level,  "children": children[]{_type, _key, text, marks},  "markDefs": markDefs[]{    _type,    _key,    _type == "link" => {href},    _type == "mention" => {"entity": entity->{"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}}}  }},  _type == "picture" => {"picture": select(defined(asset._ref) => {"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence})},  _type == "gallery" => {title, "pictures": pictures[defined(asset._ref)]{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}},  _type == "quotation" => {text,  quotationKind,  "speaker": speaker->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  roleKeys,  roleText,  originalLanguage,  originalText},  _type == "factBox" => {title, "facts": facts[]{"key": _key, label, value}},  _type == "table" => {caption, headerRow, "rows": rows[]{"key": _key, cells}},  _type == "video" => {  title,  "url": coalesce(file.asset->url, url),  "own": defined(file.asset->url),  "subtitles": subtitles.asset->url,  "poster": select(defined(poster.asset._ref) => poster{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  caption},  _type == "attachment" => {  title,  "url": file.asset->url,  "size": file.asset->size,  "mimeType": file.asset->mimeType}},  "appearances": appearances[defined(person->_id)]{  "key": _key,  "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  capacity,  roleKeys,  roleText},  "institutions": institutions[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "events": events[]->{    "kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place,    "hosts": hosts[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},    "refs": array::compact(hosts[]._ref)  },  "topics": topics[]->{"kind": _type, "id": _id, "slug": slug.current, name},  "programmes": programmes[]->{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to},  "corrections": corrections[]{"key": _key, date, text},  pressContact,  "translations": (*[_type == "translation.metadata" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{    "id": _id,    language,    "slug": slug.current,    headline  },  "also": {"refs": array::compact([    ...*[_type == "translation.metadata" && references(^._id)].translations[].value._ref,    ...byline[].person._ref,    ...institutions[]._ref,    ...events[]._ref,    ...programmes[]._ref,    ...body[].speaker._ref,    ...body[].markDefs[].entity._ref  ])}}}
export type EntityFeedQueryResult = {
  entity: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "person";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    otherNames: Array<string> | null;
    distinctions: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
    }> | null;
    roles: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
      from: string | null;
      to: string | null;
    }> | null;
    portrait: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    refs: Array<never>;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "programme";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    from: string | null;
    to: string | null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "sanity.fileAsset";
    id: string;
    slug: null;
    name: null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "sanity.imageAsset";
    id: string;
    slug: null;
    name: null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "site";
    id: string;
    slug: null;
    name: LocalizedString | null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "story";
    id: string;
    slug: string | null;
    name: null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "topic";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | {
  entity: {
    kind: "translation.metadata";
    id: string;
    slug: null;
    name: null;
  };
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | null;

// Source: sanity/queries/feed.ts
// Variable: institutionFeedQuery
// Query: *[_id == $id && _type == "institution"][0]{  "entity": {"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}},  "eventIds": *[_type == "event" && references($ids)]._id,  "stories": *[language == $language && _type == "story"  && references($ids, *[_type == "event" && references($ids)]._id)  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == "event" && references($ids)]._id]) > 0)  && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...30]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref]),  previousSlugs,  "updatedAt": _updatedAt,  "mainPicture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "byline": byline[]{"key": _key, "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},  "body": body[]{  _type,  _key,  _type == "block" => {  style,  listItem,  level,  "children": children[]{_type, _key, text, marks},  "markDefs": markDefs[]{    _type,    _key,    _type == "link" => {href},    _type == "mention" => {"entity": entity->{"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}}}  }},  _type == "picture" => {"picture": select(defined(asset._ref) => {"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence})},  _type == "gallery" => {title, "pictures": pictures[defined(asset._ref)]{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}},  _type == "quotation" => {text,  quotationKind,  "speaker": speaker->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  roleKeys,  roleText,  originalLanguage,  originalText},  _type == "factBox" => {title, "facts": facts[]{"key": _key, label, value}},  _type == "table" => {caption, headerRow, "rows": rows[]{"key": _key, cells}},  _type == "video" => {  title,  "url": coalesce(file.asset->url, url),  "own": defined(file.asset->url),  "subtitles": subtitles.asset->url,  "poster": select(defined(poster.asset._ref) => poster{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  caption},  _type == "attachment" => {  title,  "url": file.asset->url,  "size": file.asset->size,  "mimeType": file.asset->mimeType}},  "appearances": appearances[defined(person->_id)]{  "key": _key,  "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  capacity,  roleKeys,  roleText},  "institutions": institutions[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "events": events[]->{    "kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place,    "hosts": hosts[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},    "refs": array::compact(hosts[]._ref)  },  "topics": topics[]->{"kind": _type, "id": _id, "slug": slug.current, name},  "programmes": programmes[]->{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to},  "corrections": corrections[]{"key": _key, date, text},  pressContact,  "translations": (*[_type == "translation.metadata" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{    "id": _id,    language,    "slug": slug.current,    headline  },  "also": {"refs": array::compact([    ...*[_type == "translation.metadata" && references(^._id)].translations[].value._ref,    ...byline[].person._ref,    ...institutions[]._ref,    ...events[]._ref,    ...programmes[]._ref,    ...body[].speaker._ref,    ...body[].markDefs[].entity._ref  ])}}}
export type InstitutionFeedQueryResult = {
  entity: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  };
  eventIds: Array<string>;
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
    previousSlugs: Array<string> | null;
    updatedAt: string;
    mainPicture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    byline: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      name: string | null;
    }> | null;
    body: Array<{
      _type: "attachment";
      _key: string;
      title: string | null;
      url: string | null;
      size: number | null;
      mimeType: string | null;
    } | {
      _type: "block";
      _key: string;
      style: "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _type: "span";
        _key: string;
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _type: "link";
        _key: string;
        href: string | null;
      } | {
        _type: "mention";
        _key: string;
        entity: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | {
          kind: "person";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          otherNames: Array<string> | null;
          distinctions: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
          }> | null;
          roles: Array<{
            key: string;
            title: LocalizedString | null;
            institution: {
              kind: "institution";
              id: string;
              slug: string | null;
              name: LocalizedString | null;
              abbreviations: Array<string> | null;
              partOf: {
                id: string;
                slug: string | null;
                name: LocalizedString | null;
              } | null;
              refs: Array<string>;
            } | null;
            from: string | null;
            to: string | null;
          }> | null;
          portrait: {
            key: null;
            assetId: string | null;
            url: string | null;
            width: number | null;
            height: number | null;
            lqip: string | null;
            hotspot: SanityImageHotspot | null;
            crop: SanityImageCrop | null;
            alt: LocalizedString | null;
            caption: LocalizedString | null;
            credit: string | null;
            licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
          } | null;
          refs: Array<never>;
        } | {
          kind: "event";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
          status: "cancelled" | "postponed" | "scheduled" | null;
          start: string | null;
          end: string | null;
          precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
          timeZone: string | null;
          place: Place | null;
        } | {
          kind: "programme";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          from: string | null;
          to: string | null;
        } | {
          kind: "topic";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
      }> | null;
    } | {
      _type: "factBox";
      _key: string;
      title: string | null;
      facts: Array<{
        key: string;
        label: string | null;
        value: string | null;
      }> | null;
    } | {
      _type: "gallery";
      _key: string;
      title: string | null;
      pictures: Array<{
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      }> | null;
    } | {
      _type: "picture";
      _key: string;
      picture: {
        key: string;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      };
    } | {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    } | {
      _type: "table";
      _key: string;
      caption: string | null;
      headerRow: boolean | null;
      rows: Array<{
        key: string;
        cells: Array<string> | null;
      }> | null;
    } | {
      _type: "video";
      _key: string;
      title: string | null;
      url: string | null;
      own: false | true;
      subtitles: string | null;
      poster: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      caption: string | null;
    }> | null;
    appearances: Array<{
      key: string;
      person: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
    }> | null;
    institutions: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    events: Array<{
      kind: "event";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
      status: "cancelled" | "postponed" | "scheduled" | null;
      start: string | null;
      end: string | null;
      precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
      timeZone: string | null;
      place: Place | null;
      hosts: Array<{
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      }> | null;
      refs: Array<string> | null;
    }> | null;
    programmes: Array<{
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    }> | null;
    corrections: Array<{
      key: string;
      date: string | null;
      text: string | null;
    }> | null;
    pressContact: PressContact | null;
    translations: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
    } | null>;
    also: {
      refs: Array<string>;
    };
  }>;
} | null;

// Source: sanity/queries/front.ts
// Variable: frontQuery
// Query: {  "leads": *[_id == "site"][0]{"stories": leads[]->{"shown": [@, ...*[_type == "translation.metadata" && references(^._id)].translations[].value->][_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))][0]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])}}.shown}.stories,  "sections": *[_id == "site"][0].frontPage[]{  "key": _key,  "kind": _type,  heading,  count,  _type == "storiesAbout" => {"about": about->{"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}}, "stories": *[  _type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && references(^.about._ref)    && count([...topics, ...programmes, ...institutions][_ref == ^.^.about._ref]) > 0] | order(dateTime(publishedAt) desc, _id asc) [0...24]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])}},  _type == "chosenStories" => {"stories": stories[]->{"shown": [@, ...*[_type == "translation.metadata" && references(^._id)].translations[].value->][_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))][0]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])}}.shown}},  "stories": *[_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...40]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])},  "coming": *[_type == "event" && dateTime(coalesce(end, start)) > dateTime($now) - 86400] | order(dateTime(start) asc, _id asc) [0...10]{"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place},  "past": *[_type == "event" && !(dateTime(coalesce(end, start)) > dateTime($now) - 86400)] | order(dateTime(start) desc, _id asc) [0...10]{"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place},  "people": (*[_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && count(appearances) > 0] | order(dateTime(publishedAt) desc, _id asc) [0...12])[].appearances[].person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  "topics": *[_type == "topic"] | order(slug.current asc, _id asc) [0...60]{"kind": _type, "id": _id, "slug": slug.current, name},  "programmes": *[_type == "programme"] | order(slug.current asc, _id asc) [0...60]{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to},  "refs": array::compact([    ...*[_id == "site"][0].leads[]._ref,    ...*[_id == "site"][0].frontPage[].stories[]._ref,    ...*[_id == "site"][0].frontPage[].about._ref  ])}
export type FrontQueryResult = {
  leads: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
  } | null> | null;
  sections: Array<{
    key: string;
    kind: "storiesAbout";
    heading: LocalizedString | null;
    count: number | null;
    about: {
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    } | {
      kind: "programme";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      from: string | null;
      to: string | null;
    } | {
      kind: "topic";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    stories: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
      standfirst: string | null;
      dateline: Dateline | null;
      publishedAt: string;
      picture: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      people: Array<{
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null> | null;
      topics: Array<{
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      }> | null;
      refs: Array<never>;
    }>;
  } | {
    key: string;
    kind: "chosenStories";
    heading: LocalizedString | null;
    count: number | null;
    stories: Array<{
      id: string;
      language: "en" | "zh" | null;
      slug: string | null;
      headline: string | null;
      standfirst: string | null;
      dateline: Dateline | null;
      publishedAt: string;
      picture: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      people: Array<{
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null> | null;
      topics: Array<{
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      }> | null;
      refs: Array<never>;
    } | null> | null;
  } | {
    key: string;
    kind: "comingEvents";
    heading: LocalizedString | null;
    count: number | null;
  } | {
    key: string;
    kind: "latestStories";
    heading: LocalizedString | null;
    count: number | null;
  } | {
    key: string;
    kind: "peopleInTheNews";
    heading: LocalizedString | null;
    count: number | null;
  } | {
    key: string;
    kind: "topicsAndProgrammes";
    heading: LocalizedString | null;
    count: number | null;
  }> | null;
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
  }>;
  coming: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
  }>;
  past: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
  }>;
  people: Array<{
    kind: "person";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    otherNames: Array<string> | null;
    distinctions: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
    }> | null;
    roles: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
      from: string | null;
      to: string | null;
    }> | null;
    portrait: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    refs: Array<never>;
  } | null>;
  topics: Array<{
    kind: "topic";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  }>;
  programmes: Array<{
    kind: "programme";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    from: string | null;
    to: string | null;
  }>;
  refs: Array<never>;
};

// Source: sanity/queries/institution.ts
// Variable: institutionTreeQuery
// Query: *[_type == "institution"] | order(_id asc) {  "id": _id,  "slug": slug.current,  "partOf": partOf._ref}
export type InstitutionTreeQueryResult = Array<{
  id: string;
  slug: string | null;
  partOf: string | null;
}>;

// Source: sanity/queries/institution.ts
// Variable: institutionQuery
// Query: *[_id == $id && _type == "institution"][0]{  "kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref]),  "institutionKind": kind,  "parents": *[_id in $parents && _type == "institution"]{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "units": *[_id in $ids && _type == "institution" && _id != $id]{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  ror,  "logo": select(defined(logo.asset._ref) => logo{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  website,  founded,  place,  description,  "people": *[_type == "person" && references($ids) && count(roles[institution._ref in $ids]) > 0]    | order(slug.current asc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  "rows": *[_type == "story"  && references($ids, *[_type == "event" && references($ids)]._id)  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == "event" && references($ids)]._id]) > 0)  && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref},  "events": *[_type == "event" && references($ids)] | order(dateTime(start) desc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place, "parties": array::compact([...hosts[]._ref, ...institutions[]._ref])}}
export type InstitutionQueryResult = {
  kind: "institution";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  abbreviations: Array<string> | null;
  partOf: {
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  } | null;
  refs: Array<string>;
  institutionKind: "academy" | "centre" | "college" | "committee" | "company" | "faculty" | "government" | "laboratory" | "office" | "other" | "university" | null;
  parents: Array<{
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  }>;
  units: Array<{
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  }>;
  ror: string | null;
  logo: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  website: string | null;
  founded: string | null;
  place: Place | null;
  description: LocalizedText | null;
  people: Array<{
    kind: "person";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    otherNames: Array<string> | null;
    distinctions: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
    }> | null;
    roles: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
      from: string | null;
      to: string | null;
    }> | null;
    portrait: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    refs: Array<never>;
  }>;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
  events: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
    parties: Array<never>;
  }>;
} | null;

// Source: sanity/queries/lists.ts
// Variable: eventRowsQuery
// Query: *[_type == "event"] | order(dateTime(start) desc, _id asc) {"event": _id, start, end, timeZone, precision}
export type EventRowsQueryResult = Array<{
  event: string;
  start: string | null;
  end: string | null;
  timeZone: string | null;
  precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
}>;

// Source: sanity/queries/lists.ts
// Variable: topicsQuery
// Query: *[_type == "topic"] | order(slug.current asc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name}
export type TopicsQueryResult = Array<{
  kind: "topic";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
}>;

// Source: sanity/queries/lists.ts
// Variable: programmesQuery
// Query: *[_type == "programme"] | order(slug.current asc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to}
export type ProgrammesQueryResult = Array<{
  kind: "programme";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  from: string | null;
  to: string | null;
}>;

// Source: sanity/queries/moved.ts
// Variable: movedEntityQuery
// Query: *[  _type == $kind && $slug in previousSlugs && defined(slug.current)] | order(_id asc) [0]{"id": _id, "slug": slug.current}
export type MovedEntityQueryResult = {
  id: string;
  slug: string | null;
} | null;

// Source: sanity/queries/named.ts
// Variable: peopleByIdQuery
// Query: *[_id in $ids && _type == "person"]{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}
export type PeopleByIdQueryResult = Array<{
  kind: "person";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  otherNames: Array<string> | null;
  distinctions: Array<{
    key: string;
    title: LocalizedString | null;
    institution: {
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    } | null;
  }> | null;
  roles: Array<{
    key: string;
    title: LocalizedString | null;
    institution: {
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    } | null;
    from: string | null;
    to: string | null;
  }> | null;
  portrait: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  refs: Array<never>;
}>;

// Source: sanity/queries/named.ts
// Variable: institutionsByIdQuery
// Query: *[_id in $ids && _type == "institution"]{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}
export type InstitutionsByIdQueryResult = Array<{
  kind: "institution";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  abbreviations: Array<string> | null;
  partOf: {
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  } | null;
  refs: Array<string>;
}>;

// Source: sanity/queries/named.ts
// Variable: eventsByIdQuery
// Query: *[_id in $ids && _type == "event"]{"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place}
export type EventsByIdQueryResult = Array<{
  kind: "event";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
  status: "cancelled" | "postponed" | "scheduled" | null;
  start: string | null;
  end: string | null;
  precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
  timeZone: string | null;
  place: Place | null;
}>;

// Source: sanity/queries/named.ts
// Variable: cardsOfStoriesQuery
// Query: *[_id in $ids && _type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])}
export type CardsOfStoriesQueryResult = Array<{
  id: string;
  language: "en" | "zh" | null;
  slug: string | null;
  headline: string | null;
  standfirst: string | null;
  dateline: Dateline | null;
  publishedAt: string;
  picture: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  people: Array<{
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  } | null> | null;
  topics: Array<{
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  }> | null;
  refs: Array<never>;
}>;

// Source: sanity/queries/person.ts
// Variable: personQuery
// Query: *[_type == "person" && slug.current == $slug] | order(_id asc) [0]{  "kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref]),  orcid,  "links": links[]{"key": _key, label, url},  biography,  "rows": *[_type == "story" && references(^._id) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref},  "quotations": *[  _type == "story" && references(^._id) && count(body[_type == "quotation" && speaker._ref == ^.^._id]) > 0 && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...120]{    "said": body[_type == "quotation" && speaker._ref == ^.^._id]{"quotation": {_type, _key, text,  quotationKind,  "speaker": speaker->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  roleKeys,  roleText,  originalLanguage,  originalText},  "story": ^{    "id": _id,    "slug": slug.current,    language,    headline,    "publishedAt": coalesce(publishedAt, _updatedAt),    dateline,    "events": events[]->{"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place}  }}  }.said[],  "events": *[_type == "event" && references(^._id)] | order(dateTime(start) desc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place}}
export type PersonQueryResult = {
  kind: "person";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  otherNames: Array<string> | null;
  distinctions: Array<{
    key: string;
    title: LocalizedString | null;
    institution: {
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    } | null;
  }> | null;
  roles: Array<{
    key: string;
    title: LocalizedString | null;
    institution: {
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    } | null;
    from: string | null;
    to: string | null;
  }> | null;
  portrait: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  refs: Array<never>;
  orcid: string | null;
  links: Array<{
    key: string;
    label: string | null;
    url: string | null;
  }> | null;
  biography: LocalizedText | null;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
  quotations: Array<{
    quotation: {
      _type: "quotation";
      _key: string;
      text: string | null;
      quotationKind: "direct" | "reported" | null;
      speaker: {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | null;
      roleKeys: RoleKeys | null;
      roleText: LocalizedString | null;
      originalLanguage: "en" | "zh" | null;
      originalText: string | null;
    };
    story: {
      id: string;
      slug: string | null;
      language: "en" | "zh" | null;
      headline: string | null;
      publishedAt: string;
      dateline: Dateline | null;
      events: Array<{
        kind: "event";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
        status: "cancelled" | "postponed" | "scheduled" | null;
        start: string | null;
        end: string | null;
        precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
        timeZone: string | null;
        place: Place | null;
      }> | null;
    };
  } | null>;
  events: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
  }>;
} | null;

// Source: sanity/queries/preview-link.ts
// Variable: previewLinkQuery
// Query: *[_type == "previewLink" && secret == $secret][0]{path, expiresAt}
export type PreviewLinkQueryResult = null;

// Source: sanity/queries/programme.ts
// Variable: programmeQuery
// Query: *[_type == "programme" && slug.current == $slug] | order(_id asc) [0]{  "kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to,  description,  "rows": *[_type == "story" && references(^._id) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref},  "events": *[_type == "event" && references(^._id)] | order(dateTime(start) desc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place}}
export type ProgrammeQueryResult = {
  kind: "programme";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  from: string | null;
  to: string | null;
  description: LocalizedText | null;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
  events: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
  }>;
} | null;

// Source: sanity/queries/related.ts
// Variable: relatedQuery
// Query: {  "near": *[_type == "story" && language == $language && references($near)  && _id != $id && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc)[0...80]{"story": _id,  publishedAt,  "event": events[]._ref,  "person": appearances[].person._ref,  "programme": programmes[]._ref,  "institution": institutions[]._ref,  "topic": topics[]._ref},  "wide": *[_type == "story" && language == $language && references($wide)  && _id != $id && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc)[0...20]{"story": _id,  publishedAt,  "event": events[]._ref,  "person": appearances[].person._ref,  "programme": programmes[]._ref,  "institution": institutions[]._ref,  "topic": topics[]._ref}}
export type RelatedQueryResult = {
  near: Array<{
    story: string;
    publishedAt: string | null;
    event: Array<string> | null;
    person: Array<string | null> | null;
    programme: Array<string> | null;
    institution: Array<string> | null;
    topic: Array<string> | null;
  }>;
  wide: Array<{
    story: string;
    publishedAt: string | null;
    event: Array<string> | null;
    person: Array<string | null> | null;
    programme: Array<string> | null;
    institution: Array<string> | null;
    topic: Array<string> | null;
  }>;
};

// Source: sanity/queries/related.ts
// Variable: storiesByIdQuery
// Query: *[_id in $ids && _type == "story" && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])}
export type StoriesByIdQueryResult = Array<{
  id: string;
  language: "en" | "zh" | null;
  slug: string | null;
  headline: string | null;
  standfirst: string | null;
  dateline: Dateline | null;
  publishedAt: string;
  picture: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  people: Array<{
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  } | null> | null;
  topics: Array<{
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  }> | null;
  refs: Array<never>;
}>;

// Source: sanity/queries/releases.ts
// Variable: releasesQuery
// Query: *[  _type == "story"    && withdrawn != true    && defined(publishedAt)    && (dateTime(publishedAt) > dateTime($since) || dateTime(embargoUntil) > dateTime($since))]
export type ReleasesQueryResult = Array<{
  _id: string;
  _type: "story";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  language?: "en" | "zh";
  headline?: string;
  slug?: Slug;
  standfirst?: string;
  dateline?: Dateline;
  byline?: Array<{
    _key: string;
  } & Author>;
  mainPicture?: Picture;
  body?: Body;
  appearances?: Array<{
    _key: string;
  } & Appearance>;
  institutions?: Array<{
    _key: string;
  } & InstitutionReference>;
  events?: Array<{
    _key: string;
  } & EventReference>;
  topics?: Array<{
    _key: string;
  } & TopicReference>;
  programmes?: Array<{
    _key: string;
  } & ProgrammeReference>;
  publishedAt?: string;
  embargoUntil?: string;
  withdrawn?: boolean;
  corrections?: Array<{
    _key: string;
  } & Correction>;
  pressContact?: PressContact;
  versions?: StoryVersions;
  translatedFrom?: TranslatedFrom;
  previousSlugs?: Array<string>;
}>;

// Source: sanity/queries/search-start.ts
// Variable: searchStartQuery
// Query: {  "people": (*[_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && count(appearances) > 0] | order(dateTime(publishedAt) desc, _id asc) [0...12])[].appearances[].person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  "topics": *[_type == "topic"] | order(slug.current asc, _id asc) [0...60]{"kind": _type, "id": _id, "slug": slug.current, name},  "programmes": *[_type == "programme"] | order(slug.current asc, _id asc) [0...60]{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to}}
export type SearchStartQueryResult = {
  people: Array<{
    kind: "person";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    otherNames: Array<string> | null;
    distinctions: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
    }> | null;
    roles: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
      from: string | null;
      to: string | null;
    }> | null;
    portrait: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    refs: Array<never>;
  } | null>;
  topics: Array<{
    kind: "topic";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  }>;
  programmes: Array<{
    kind: "programme";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    from: string | null;
    to: string | null;
  }>;
};

// Source: sanity/queries/search.ts
// Variable: searchRevisionsQuery
// Query: *[_type in ["story", "person", "institution", "event", "topic", "programme"] && _id > $after] | order(_id asc) [0...10000]{  "id": _id,  "rev": _rev}
export type SearchRevisionsQueryResult = Array<{
  id: string;
  rev: string;
}>;

// Source: sanity/queries/search.ts
// Variable: searchDocumentsQuery
// Query: *[_id in $ids && _type in ["story", "person", "institution", "event", "topic", "programme"]]{  "id": _id,  "rev": _rev,  "kind": _type,  "slug": slug.current,  name,  "texts": array::compact([description, biography, others]),  _type == "story" => {language,  headline,  standfirst,  dateline,  publishedAt,  embargoUntil,  withdrawn,  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person._ref,  "topics": topics[]._ref,  "subjects": array::compact([...institutions[]._ref, ...events[]._ref]),  "refs": array::compact([    ...appearances[].person._ref,    ...byline[].person._ref,    ...institutions[]._ref,    ...events[]._ref,    ...topics[]._ref,    ...programmes[]._ref,    ...body[].speaker._ref,    ...body[].markDefs[].entity._ref  ]),  "authors": byline[].name,  "corrections": corrections[].text,  "words": body[]{  text,  originalText,  title,  caption,  "spans": children[].text,  "facts": facts[]{label, value},  "rows": rows[].cells,  "captions": pictures[].caption}},  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution._ref},  "roles": roles[]{"key": _key, title, "institution": institution._ref, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence})},  _type == "institution" => {abbreviations, "partOf": partOf._ref},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place, "institutions": array::compact([...hosts[]._ref, ...institutions[]._ref])},  _type == "programme" => {"from": period.from, "to": period.to}}
export type SearchDocumentsQueryResult = Array<{
  id: string;
  rev: string;
  kind: "institution";
  slug: string | null;
  name: LocalizedString | null;
  texts: Array<{
    _type: "localizedText";
    en?: string;
    zh?: string;
  }>;
  abbreviations: Array<string> | null;
  partOf: string | null;
} | {
  id: string;
  rev: string;
  kind: "story";
  slug: string | null;
  name: null;
  texts: Array<null>;
  language: "en" | "zh" | null;
  headline: string | null;
  standfirst: string | null;
  dateline: Dateline | null;
  publishedAt: string | null;
  embargoUntil: string | null;
  withdrawn: boolean | null;
  picture: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  people: Array<string | null> | null;
  topics: Array<string> | null;
  subjects: Array<never>;
  refs: Array<never>;
  authors: Array<string | null> | null;
  corrections: Array<string | null> | null;
  words: Array<{
    text: null;
    originalText: null;
    title: string | null;
    caption: null;
    spans: null;
    facts: null;
    rows: null;
    captions: null;
  } | {
    text: null;
    originalText: null;
    title: null;
    caption: null;
    spans: Array<string | null> | null;
    facts: null;
    rows: null;
    captions: null;
  } | {
    text: string | null;
    originalText: string | null;
    title: null;
    caption: null;
    spans: null;
    facts: null;
    rows: null;
    captions: null;
  } | {
    text: null;
    originalText: null;
    title: string | null;
    caption: null;
    spans: null;
    facts: Array<{
      label: string | null;
      value: string | null;
    }> | null;
    rows: null;
    captions: null;
  } | {
    text: null;
    originalText: null;
    title: string | null;
    caption: null;
    spans: null;
    facts: null;
    rows: null;
    captions: Array<null> | ArrayOf<LocalizedString> | null;
  } | {
    text: null;
    originalText: null;
    title: null;
    caption: LocalizedString | null;
    spans: null;
    facts: null;
    rows: null;
    captions: null;
  } | {
    text: null;
    originalText: null;
    title: string | null;
    caption: string | null;
    spans: null;
    facts: null;
    rows: null;
    captions: null;
  } | {
    text: null;
    originalText: null;
    title: null;
    caption: string | null;
    spans: null;
    facts: null;
    rows: Array<Array<string> | null> | null;
    captions: null;
  }> | null;
} | {
  id: string;
  rev: string;
  kind: "person";
  slug: string | null;
  name: LocalizedString | null;
  texts: Array<{
    _type: "localizedText";
    en?: string;
    zh?: string;
  }>;
  otherNames: Array<string> | null;
  distinctions: Array<{
    key: string;
    title: LocalizedString | null;
    institution: string | null;
  }> | null;
  roles: Array<{
    key: string;
    title: LocalizedString | null;
    institution: string | null;
    from: string | null;
    to: string | null;
  }> | null;
  portrait: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
} | {
  id: string;
  rev: string;
  kind: "event";
  slug: string | null;
  name: LocalizedString | null;
  texts: Array<{
    _type: "localizedText";
    en?: string;
    zh?: string;
  }>;
  eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
  status: "cancelled" | "postponed" | "scheduled" | null;
  start: string | null;
  end: string | null;
  precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
  timeZone: string | null;
  place: Place | null;
  institutions: Array<never>;
} | {
  id: string;
  rev: string;
  kind: "programme";
  slug: string | null;
  name: LocalizedString | null;
  texts: Array<{
    _type: "localizedText";
    en?: string;
    zh?: string;
  }>;
  from: string | null;
  to: string | null;
} | {
  id: string;
  rev: string;
  kind: "topic";
  slug: string | null;
  name: LocalizedString | null;
  texts: Array<{
    _type: "localizedText";
    en?: string;
    zh?: string;
  }>;
}>;

// Source: sanity/queries/shared-history.ts
// Variable: sharedHistoryQuery
// Query: *[_id == $one && _type == "institution"][0]{  "one": {"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "other": *[_id == $other && _type == "institution"][0]{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "events": *[_type == "event" && references($ids)] | order(dateTime(start) desc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place, "parties": array::compact([...hosts[]._ref, ...institutions[]._ref])},  "rows": *[_type == "story"  && references($ids, *[_type == "event" && references($ids)]._id)  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == "event" && references($ids)]._id]) > 0)  && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref},  "people": *[_type == "person" && references($ids) && references($others)] | order(slug.current asc, _id asc){"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}}
export type SharedHistoryQueryResult = {
  one: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  };
  other: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  } | null;
  events: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
    parties: Array<never>;
  }>;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
  people: Array<{
    kind: "person";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    otherNames: Array<string> | null;
    distinctions: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
    }> | null;
    roles: Array<{
      key: string;
      title: LocalizedString | null;
      institution: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | null;
      from: string | null;
      to: string | null;
    }> | null;
    portrait: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    refs: Array<never>;
  }>;
} | null;

// Source: sanity/queries/site.ts
// Variable: siteQuery
// Query: *[_id == "site"][0]{  "id": _id,  name,  tagline,  "publisher": publisher->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "logo": select(defined(logo.asset._ref) => logo{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "leads": (leads[]->)[!(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{language, "id": _id},  accent,  languages,  "navigation": navigation[]{"key": _key, label, path},  contact,  "policies": policies[]{"key": _key, label, url},  "refs": array::compact([publisher._ref, ...leads[]._ref])}
export type SiteQueryResult = {
  id: "site";
  name: null;
  tagline: null;
  publisher: null;
  logo: null;
  leads: null;
  accent: null;
  languages: null;
  navigation: null;
  contact: null;
  policies: null;
  refs: Array<null>;
} | {
  id: "site";
  name: LocalizedString | null;
  tagline: null;
  publisher: null;
  logo: null;
  leads: null;
  accent: null;
  languages: null;
  navigation: null;
  contact: null;
  policies: null;
  refs: Array<null>;
} | {
  id: "site";
  name: LocalizedString | null;
  tagline: null;
  publisher: null;
  logo: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  leads: null;
  accent: null;
  languages: null;
  navigation: null;
  contact: null;
  policies: null;
  refs: Array<null>;
} | {
  id: "site";
  name: LocalizedString | null;
  tagline: LocalizedString | null;
  publisher: {
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  } | null;
  logo: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  leads: Array<{
    language: "en" | "zh" | null;
    id: string;
  }> | null;
  accent: string | null;
  languages: Array<string> | null;
  navigation: Array<{
    key: string;
    label: LocalizedString | null;
    path: string | null;
  }> | null;
  contact: Contact | null;
  policies: Array<{
    key: string;
    label: LocalizedString | null;
    url: string | null;
  }> | null;
  refs: Array<string>;
} | null;

// Source: sanity/queries/stories.ts
// Variable: storyListQuery
// Query: {  "stories": *[_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...20]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])},  "next": *[_type == "story" && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [20]{"id": _id, publishedAt}}
export type StoryListQueryResult = {
  stories: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
    standfirst: string | null;
    dateline: Dateline | null;
    publishedAt: string;
    picture: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    people: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null> | null;
    topics: Array<{
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    }> | null;
    refs: Array<never>;
  }>;
  next: {
    id: string;
    publishedAt: string | null;
  } | null;
};

// Source: sanity/queries/story.ts
// Variable: storyBySlugQuery
// Query: *[_type == "story" && slug.current == $slug && language == $language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0]{"id": _id,  language,  "slug": slug.current,  headline,  standfirst,  dateline,  "publishedAt": coalesce(publishedAt, _updatedAt),  "picture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "people": appearances[].person->{"id": _id, "slug": slug.current, name},  "topics": topics[]->{"id": _id, "slug": slug.current, name},  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref]),  previousSlugs,  "updatedAt": _updatedAt,  "mainPicture": select(defined(mainPicture.asset._ref) => mainPicture{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "byline": byline[]{"key": _key, "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},  "body": body[]{  _type,  _key,  _type == "block" => {  style,  listItem,  level,  "children": children[]{_type, _key, text, marks},  "markDefs": markDefs[]{    _type,    _key,    _type == "link" => {href},    _type == "mention" => {"entity": entity->{"kind": _type,  "id": _id,  "slug": slug.current,  name,  _type == "person" => {otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  _type == "institution" => {abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  _type == "event" => {"eventKind": kind, status, start, end, precision, timeZone, place},  _type == "programme" => {"from": period.from, "to": period.to}}}  }},  _type == "picture" => {"picture": select(defined(asset._ref) => {"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence})},  _type == "gallery" => {title, "pictures": pictures[defined(asset._ref)]{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}},  _type == "quotation" => {text,  quotationKind,  "speaker": speaker->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  roleKeys,  roleText,  originalLanguage,  originalText},  _type == "factBox" => {title, "facts": facts[]{"key": _key, label, value}},  _type == "table" => {caption, headerRow, "rows": rows[]{"key": _key, cells}},  _type == "video" => {  title,  "url": coalesce(file.asset->url, url),  "own": defined(file.asset->url),  "subtitles": subtitles.asset->url,  "poster": select(defined(poster.asset._ref) => poster{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  caption},  _type == "attachment" => {  title,  "url": file.asset->url,  "size": file.asset->size,  "mimeType": file.asset->mimeType}},  "appearances": appearances[defined(person->_id)]{  "key": _key,  "person": person->{"kind": _type, "id": _id, "slug": slug.current, name, otherNames,  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}},  "roles": roles[]{"key": _key, title, "institution": institution->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])}, from, to},  "portrait": select(defined(portrait.asset._ref) => portrait{"key": _key,  "assetId": asset._ref,  "url": asset->url,  "width": asset->metadata.dimensions.width,  "height": asset->metadata.dimensions.height,  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),  hotspot,  crop,  alt,  caption,  credit,  licence}),  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},  capacity,  roleKeys,  roleText},  "institutions": institutions[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},  "events": events[]->{    "kind": _type, "id": _id, "slug": slug.current, name, "eventKind": kind, status, start, end, precision, timeZone, place,    "hosts": hosts[]->{"kind": _type, "id": _id, "slug": slug.current, name, abbreviations,  "partOf": partOf->{"id": _id, "slug": slug.current, name},  "refs": array::compact([partOf._ref])},    "refs": array::compact(hosts[]._ref)  },  "topics": topics[]->{"kind": _type, "id": _id, "slug": slug.current, name},  "programmes": programmes[]->{"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to},  "corrections": corrections[]{"key": _key, date, text},  pressContact,  "translations": (*[_type == "translation.metadata" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{    "id": _id,    language,    "slug": slug.current,    headline  },  "also": {"refs": array::compact([    ...*[_type == "translation.metadata" && references(^._id)].translations[].value._ref,    ...byline[].person._ref,    ...institutions[]._ref,    ...events[]._ref,    ...programmes[]._ref,    ...body[].speaker._ref,    ...body[].markDefs[].entity._ref  ])}}
export type StoryBySlugQueryResult = {
  id: string;
  language: "en" | "zh" | null;
  slug: string | null;
  headline: string | null;
  standfirst: string | null;
  dateline: Dateline | null;
  publishedAt: string;
  picture: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  people: Array<{
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  } | null> | null;
  topics: Array<{
    kind: "topic";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
  }> | null;
  refs: Array<never>;
  previousSlugs: Array<string> | null;
  updatedAt: string;
  mainPicture: {
    key: null;
    assetId: string | null;
    url: string | null;
    width: number | null;
    height: number | null;
    lqip: string | null;
    hotspot: SanityImageHotspot | null;
    crop: SanityImageCrop | null;
    alt: LocalizedString | null;
    caption: LocalizedString | null;
    credit: string | null;
    licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
  } | null;
  byline: Array<{
    key: string;
    person: {
      kind: "person";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      otherNames: Array<string> | null;
      distinctions: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
      }> | null;
      roles: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
        from: string | null;
        to: string | null;
      }> | null;
      portrait: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      refs: Array<never>;
    } | null;
    name: string | null;
  }> | null;
  body: Array<{
    _type: "attachment";
    _key: string;
    title: string | null;
    url: string | null;
    size: number | null;
    mimeType: string | null;
  } | {
    _type: "block";
    _key: string;
    style: "h2" | "h3" | "normal" | null;
    listItem: "bullet" | "number" | null;
    level: number | null;
    children: Array<{
      _type: "span";
      _key: string;
      text: string | null;
      marks: Array<string> | null;
    }> | null;
    markDefs: Array<{
      _type: "link";
      _key: string;
      href: string | null;
    } | {
      _type: "mention";
      _key: string;
      entity: {
        kind: "institution";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        abbreviations: Array<string> | null;
        partOf: {
          id: string;
          slug: string | null;
          name: LocalizedString | null;
        } | null;
        refs: Array<string>;
      } | {
        kind: "person";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        otherNames: Array<string> | null;
        distinctions: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
        }> | null;
        roles: Array<{
          key: string;
          title: LocalizedString | null;
          institution: {
            kind: "institution";
            id: string;
            slug: string | null;
            name: LocalizedString | null;
            abbreviations: Array<string> | null;
            partOf: {
              id: string;
              slug: string | null;
              name: LocalizedString | null;
            } | null;
            refs: Array<string>;
          } | null;
          from: string | null;
          to: string | null;
        }> | null;
        portrait: {
          key: null;
          assetId: string | null;
          url: string | null;
          width: number | null;
          height: number | null;
          lqip: string | null;
          hotspot: SanityImageHotspot | null;
          crop: SanityImageCrop | null;
          alt: LocalizedString | null;
          caption: LocalizedString | null;
          credit: string | null;
          licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
        } | null;
        refs: Array<never>;
      } | {
        kind: "event";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
        status: "cancelled" | "postponed" | "scheduled" | null;
        start: string | null;
        end: string | null;
        precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
        timeZone: string | null;
        place: Place | null;
      } | {
        kind: "programme";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
        from: string | null;
        to: string | null;
      } | {
        kind: "topic";
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
    }> | null;
  } | {
    _type: "factBox";
    _key: string;
    title: string | null;
    facts: Array<{
      key: string;
      label: string | null;
      value: string | null;
    }> | null;
  } | {
    _type: "gallery";
    _key: string;
    title: string | null;
    pictures: Array<{
      key: string;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    }> | null;
  } | {
    _type: "picture";
    _key: string;
    picture: {
      key: string;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    };
  } | {
    _type: "quotation";
    _key: string;
    text: string | null;
    quotationKind: "direct" | "reported" | null;
    speaker: {
      kind: "person";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      otherNames: Array<string> | null;
      distinctions: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
      }> | null;
      roles: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
        from: string | null;
        to: string | null;
      }> | null;
      portrait: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      refs: Array<never>;
    } | null;
    roleKeys: RoleKeys | null;
    roleText: LocalizedString | null;
    originalLanguage: "en" | "zh" | null;
    originalText: string | null;
  } | {
    _type: "table";
    _key: string;
    caption: string | null;
    headerRow: boolean | null;
    rows: Array<{
      key: string;
      cells: Array<string> | null;
    }> | null;
  } | {
    _type: "video";
    _key: string;
    title: string | null;
    url: string | null;
    own: false | true;
    subtitles: string | null;
    poster: {
      key: null;
      assetId: string | null;
      url: string | null;
      width: number | null;
      height: number | null;
      lqip: string | null;
      hotspot: SanityImageHotspot | null;
      crop: SanityImageCrop | null;
      alt: LocalizedString | null;
      caption: LocalizedString | null;
      credit: string | null;
      licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
    } | null;
    caption: string | null;
  }> | null;
  appearances: Array<{
    key: string;
    person: {
      kind: "person";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      otherNames: Array<string> | null;
      distinctions: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
      }> | null;
      roles: Array<{
        key: string;
        title: LocalizedString | null;
        institution: {
          kind: "institution";
          id: string;
          slug: string | null;
          name: LocalizedString | null;
          abbreviations: Array<string> | null;
          partOf: {
            id: string;
            slug: string | null;
            name: LocalizedString | null;
          } | null;
          refs: Array<string>;
        } | null;
        from: string | null;
        to: string | null;
      }> | null;
      portrait: {
        key: null;
        assetId: string | null;
        url: string | null;
        width: number | null;
        height: number | null;
        lqip: string | null;
        hotspot: SanityImageHotspot | null;
        crop: SanityImageCrop | null;
        alt: LocalizedString | null;
        caption: LocalizedString | null;
        credit: string | null;
        licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc0" | "public-domain" | null;
      } | null;
      refs: Array<never>;
    } | null;
    capacity: "author" | "guest" | "host" | "participant" | "speaker" | "subject" | null;
    roleKeys: RoleKeys | null;
    roleText: LocalizedString | null;
  }> | null;
  institutions: Array<{
    kind: "institution";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    abbreviations: Array<string> | null;
    partOf: {
      id: string;
      slug: string | null;
      name: LocalizedString | null;
    } | null;
    refs: Array<string>;
  }> | null;
  events: Array<{
    kind: "event";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    eventKind: "ceremony" | "conference" | "construction" | "founding" | "meeting" | "other" | "presentation" | "signing" | "symposium" | "visit" | null;
    status: "cancelled" | "postponed" | "scheduled" | null;
    start: string | null;
    end: string | null;
    precision: "afternoon" | "day" | "evening" | "month" | "morning" | "time" | null;
    timeZone: string | null;
    place: Place | null;
    hosts: Array<{
      kind: "institution";
      id: string;
      slug: string | null;
      name: LocalizedString | null;
      abbreviations: Array<string> | null;
      partOf: {
        id: string;
        slug: string | null;
        name: LocalizedString | null;
      } | null;
      refs: Array<string>;
    }> | null;
    refs: Array<string> | null;
  }> | null;
  programmes: Array<{
    kind: "programme";
    id: string;
    slug: string | null;
    name: LocalizedString | null;
    from: string | null;
    to: string | null;
  }> | null;
  corrections: Array<{
    key: string;
    date: string | null;
    text: string | null;
  }> | null;
  pressContact: PressContact | null;
  translations: Array<{
    id: string;
    language: "en" | "zh" | null;
    slug: string | null;
    headline: string | null;
  } | null>;
  also: {
    refs: Array<string>;
  };
} | null;

// Source: sanity/queries/story.ts
// Variable: storyByPreviousSlugQuery
// Query: *[  _type == "story" && language == $language && $slug in previousSlugs && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0]{"id": _id, "slug": slug.current}
export type StoryByPreviousSlugQueryResult = {
  id: string;
  slug: string | null;
} | null;

// Source: sanity/queries/story.ts
// Variable: storyTakenDownQuery
// Query: *[  _type == "story" && language == $language && (slug.current == $slug || $slug in previousSlugs) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn == true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))][0]{"id": _id}
export type StoryTakenDownQueryResult = {
  id: string;
} | null;

// Source: sanity/queries/topic.ts
// Variable: topicQuery
// Query: *[_type == "topic" && slug.current == $slug] | order(_id asc) [0]{  "kind": _type, "id": _id, "slug": slug.current, name,  description,  "rows": *[_type == "story" && references(^._id) && !(_id in path("drafts.**"))  && !(_id in path("versions.**"))  && withdrawn != true  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {"story": _id,  language,  publishedAt,  "versions": *[_type == "translation.metadata" && references(^._id)].translations[].value._ref,  "people": appearances[].person._ref,  "institutions": array::compact([    ...institutions[]._ref,    ...events[]->hosts[]._ref,    ...events[]->institutions[]._ref  ]),  "events": events[]._ref}}
export type TopicQueryResult = {
  kind: "topic";
  id: string;
  slug: string | null;
  name: LocalizedString | null;
  description: LocalizedText | null;
  rows: Array<{
    story: string;
    language: "en" | "zh" | null;
    publishedAt: string | null;
    versions: Array<string | null>;
    people: Array<string | null> | null;
    institutions: Array<never>;
    events: Array<string> | null;
  }>;
} | null;

// Query TypeMap
declare global {
  interface SanityQueries {
    "{\n  \"moments\": (*[_type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)] | order(dateTime(publishedAt) desc, _id asc))[].publishedAt,\n  \"stories\": *[_type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)] | order(dateTime(publishedAt) desc, _id asc) [0...$most]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])},\n  \"languages\": array::unique((*[_type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)] | order(dateTime(publishedAt) desc, _id asc))[].language),\n  \"newer\": *[_type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) >= dateTime($to)] | order(dateTime(publishedAt) asc, _id asc) [0]{\"id\": _id, publishedAt},\n  \"older\": *[_type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language && dateTime(publishedAt) < dateTime($from)] | order(dateTime(publishedAt) desc, _id asc) [0]{\"id\": _id, publishedAt}\n}": ArchiveQueryResult;
    "(*[_type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && language == $language] | order(dateTime(publishedAt) desc, _id asc))[].publishedAt": ArchiveMomentsQueryResult;
    "*[_type == $kind] | order(slug.current asc, _id asc) {\"entity\": _id, \"slug\": slug.current, name, \"partOf\": partOf._ref}": DirectoryQueryResult;
    "*[_type == $kind && slug.current == $slug] | order(_id asc) [0]{\n  \"entity\": {\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}},\n  \"rows\": *[_type == \"story\" && references(^._id) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref}\n}": EntityRowsQueryResult;
    "*[_id == $id && _type == \"institution\"][0]{\n  \"entity\": {\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}},\n  \"eventIds\": *[_type == \"event\" && references($ids)]._id,\n  \"rows\": *[_type == \"story\"\n  && references($ids, *[_type == \"event\" && references($ids)]._id)\n  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == \"event\" && references($ids)]._id]) > 0)\n  && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref}\n}": InstitutionRowsQueryResult;
    "*[_type == \"event\" && slug.current == $slug] | order(_id asc) [0]{\n  \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place,\n  \"hosts\": hosts[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"appearances\": appearances[defined(person->_id)]{\n  \"key\": _key,\n  \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  capacity,\n  roleKeys,\n  roleText\n},\n  \"institutions\": institutions[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  others,\n  \"programme\": programme->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to},\n  description,\n  website,\n  \"rows\": *[_type == \"story\" && references(^._id) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref},\n  \"around\": *[\n    _type == \"event\" && references(array::compact([^.programme._ref, ...^.hosts[]._ref]))\n  ]{\"event\": _id, start, \"programme\": programme._ref, \"hosts\": hosts[]._ref},\n  \"refs\": array::compact([programme._ref, ...hosts[]._ref, ...institutions[]._ref, ...appearances[].person._ref])\n}": EventQueryResult;
    "{\n  \"stories\": *[_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...30]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref]),\n  previousSlugs,\n  \"updatedAt\": _updatedAt,\n  \"mainPicture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"byline\": byline[]{\"key\": _key, \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},\n  \"body\": body[]{\n  _type,\n  _key,\n  _type == \"block\" => {\n  style,\n  listItem,\n  level,\n  \"children\": children[]{_type, _key, text, marks},\n  \"markDefs\": markDefs[]{\n    _type,\n    _key,\n    _type == \"link\" => {href},\n    _type == \"mention\" => {\"entity\": entity->{\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}}}\n  }\n},\n  _type == \"picture\" => {\"picture\": select(defined(asset._ref) => {\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence})},\n  _type == \"gallery\" => {title, \"pictures\": pictures[defined(asset._ref)]{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}},\n  _type == \"quotation\" => {text,\n  quotationKind,\n  \"speaker\": speaker->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  roleKeys,\n  roleText,\n  originalLanguage,\n  originalText},\n  _type == \"factBox\" => {title, \"facts\": facts[]{\"key\": _key, label, value}},\n  _type == \"table\" => {caption, headerRow, \"rows\": rows[]{\"key\": _key, cells}},\n  _type == \"video\" => {\n  title,\n  \"url\": coalesce(file.asset->url, url),\n  \"own\": defined(file.asset->url),\n  \"subtitles\": subtitles.asset->url,\n  \"poster\": select(defined(poster.asset._ref) => poster{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  caption\n},\n  _type == \"attachment\" => {\n  title,\n  \"url\": file.asset->url,\n  \"size\": file.asset->size,\n  \"mimeType\": file.asset->mimeType\n}\n},\n  \"appearances\": appearances[defined(person->_id)]{\n  \"key\": _key,\n  \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  capacity,\n  roleKeys,\n  roleText\n},\n  \"institutions\": institutions[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"events\": events[]->{\n    \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place,\n    \"hosts\": hosts[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n    \"refs\": array::compact(hosts[]._ref)\n  },\n  \"topics\": topics[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name},\n  \"programmes\": programmes[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to},\n  \"corrections\": corrections[]{\"key\": _key, date, text},\n  pressContact,\n  \"translations\": (*[_type == \"translation.metadata\" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{\n    \"id\": _id,\n    language,\n    \"slug\": slug.current,\n    headline\n  },\n  \"also\": {\"refs\": array::compact([\n    ...*[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n    ...byline[].person._ref,\n    ...institutions[]._ref,\n    ...events[]._ref,\n    ...programmes[]._ref,\n    ...body[].speaker._ref,\n    ...body[].markDefs[].entity._ref\n  ])}}\n}": SiteFeedQueryResult;
    "*[_type == $kind && slug.current == $slug] | order(_id asc) [0]{\n  \"entity\": {\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}},\n  \"stories\": *[_type == \"story\" && language == $language && references(^._id) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...30]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref]),\n  previousSlugs,\n  \"updatedAt\": _updatedAt,\n  \"mainPicture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"byline\": byline[]{\"key\": _key, \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},\n  \"body\": body[]{\n  _type,\n  _key,\n  _type == \"block\" => {\n  style,\n  listItem,\n  level,\n  \"children\": children[]{_type, _key, text, marks},\n  \"markDefs\": markDefs[]{\n    _type,\n    _key,\n    _type == \"link\" => {href},\n    _type == \"mention\" => {\"entity\": entity->{\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}}}\n  }\n},\n  _type == \"picture\" => {\"picture\": select(defined(asset._ref) => {\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence})},\n  _type == \"gallery\" => {title, \"pictures\": pictures[defined(asset._ref)]{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}},\n  _type == \"quotation\" => {text,\n  quotationKind,\n  \"speaker\": speaker->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  roleKeys,\n  roleText,\n  originalLanguage,\n  originalText},\n  _type == \"factBox\" => {title, \"facts\": facts[]{\"key\": _key, label, value}},\n  _type == \"table\" => {caption, headerRow, \"rows\": rows[]{\"key\": _key, cells}},\n  _type == \"video\" => {\n  title,\n  \"url\": coalesce(file.asset->url, url),\n  \"own\": defined(file.asset->url),\n  \"subtitles\": subtitles.asset->url,\n  \"poster\": select(defined(poster.asset._ref) => poster{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  caption\n},\n  _type == \"attachment\" => {\n  title,\n  \"url\": file.asset->url,\n  \"size\": file.asset->size,\n  \"mimeType\": file.asset->mimeType\n}\n},\n  \"appearances\": appearances[defined(person->_id)]{\n  \"key\": _key,\n  \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  capacity,\n  roleKeys,\n  roleText\n},\n  \"institutions\": institutions[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"events\": events[]->{\n    \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place,\n    \"hosts\": hosts[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n    \"refs\": array::compact(hosts[]._ref)\n  },\n  \"topics\": topics[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name},\n  \"programmes\": programmes[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to},\n  \"corrections\": corrections[]{\"key\": _key, date, text},\n  pressContact,\n  \"translations\": (*[_type == \"translation.metadata\" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{\n    \"id\": _id,\n    language,\n    \"slug\": slug.current,\n    headline\n  },\n  \"also\": {\"refs\": array::compact([\n    ...*[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n    ...byline[].person._ref,\n    ...institutions[]._ref,\n    ...events[]._ref,\n    ...programmes[]._ref,\n    ...body[].speaker._ref,\n    ...body[].markDefs[].entity._ref\n  ])}}\n}": EntityFeedQueryResult;
    "*[_id == $id && _type == \"institution\"][0]{\n  \"entity\": {\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}},\n  \"eventIds\": *[_type == \"event\" && references($ids)]._id,\n  \"stories\": *[language == $language && _type == \"story\"\n  && references($ids, *[_type == \"event\" && references($ids)]._id)\n  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == \"event\" && references($ids)]._id]) > 0)\n  && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...30]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref]),\n  previousSlugs,\n  \"updatedAt\": _updatedAt,\n  \"mainPicture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"byline\": byline[]{\"key\": _key, \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},\n  \"body\": body[]{\n  _type,\n  _key,\n  _type == \"block\" => {\n  style,\n  listItem,\n  level,\n  \"children\": children[]{_type, _key, text, marks},\n  \"markDefs\": markDefs[]{\n    _type,\n    _key,\n    _type == \"link\" => {href},\n    _type == \"mention\" => {\"entity\": entity->{\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}}}\n  }\n},\n  _type == \"picture\" => {\"picture\": select(defined(asset._ref) => {\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence})},\n  _type == \"gallery\" => {title, \"pictures\": pictures[defined(asset._ref)]{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}},\n  _type == \"quotation\" => {text,\n  quotationKind,\n  \"speaker\": speaker->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  roleKeys,\n  roleText,\n  originalLanguage,\n  originalText},\n  _type == \"factBox\" => {title, \"facts\": facts[]{\"key\": _key, label, value}},\n  _type == \"table\" => {caption, headerRow, \"rows\": rows[]{\"key\": _key, cells}},\n  _type == \"video\" => {\n  title,\n  \"url\": coalesce(file.asset->url, url),\n  \"own\": defined(file.asset->url),\n  \"subtitles\": subtitles.asset->url,\n  \"poster\": select(defined(poster.asset._ref) => poster{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  caption\n},\n  _type == \"attachment\" => {\n  title,\n  \"url\": file.asset->url,\n  \"size\": file.asset->size,\n  \"mimeType\": file.asset->mimeType\n}\n},\n  \"appearances\": appearances[defined(person->_id)]{\n  \"key\": _key,\n  \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  capacity,\n  roleKeys,\n  roleText\n},\n  \"institutions\": institutions[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"events\": events[]->{\n    \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place,\n    \"hosts\": hosts[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n    \"refs\": array::compact(hosts[]._ref)\n  },\n  \"topics\": topics[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name},\n  \"programmes\": programmes[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to},\n  \"corrections\": corrections[]{\"key\": _key, date, text},\n  pressContact,\n  \"translations\": (*[_type == \"translation.metadata\" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{\n    \"id\": _id,\n    language,\n    \"slug\": slug.current,\n    headline\n  },\n  \"also\": {\"refs\": array::compact([\n    ...*[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n    ...byline[].person._ref,\n    ...institutions[]._ref,\n    ...events[]._ref,\n    ...programmes[]._ref,\n    ...body[].speaker._ref,\n    ...body[].markDefs[].entity._ref\n  ])}}\n}": InstitutionFeedQueryResult;
    "{\n  \"leads\": *[_id == \"site\"][0]{\"stories\": leads[]->{\"shown\": [@, ...*[_type == \"translation.metadata\" && references(^._id)].translations[].value->][_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))][0]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])}}.shown}.stories,\n  \"sections\": *[_id == \"site\"][0].frontPage[]{\n  \"key\": _key,\n  \"kind\": _type,\n  heading,\n  count,\n  _type == \"storiesAbout\" => {\"about\": about->{\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}}, \"stories\": *[\n  _type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && references(^.about._ref)\n    && count([...topics, ...programmes, ...institutions][_ref == ^.^.about._ref]) > 0\n] | order(dateTime(publishedAt) desc, _id asc) [0...24]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])}},\n  _type == \"chosenStories\" => {\"stories\": stories[]->{\"shown\": [@, ...*[_type == \"translation.metadata\" && references(^._id)].translations[].value->][_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))][0]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])}}.shown}\n},\n  \"stories\": *[_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...40]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])},\n  \"coming\": *[_type == \"event\" && dateTime(coalesce(end, start)) > dateTime($now) - 86400] | order(dateTime(start) asc, _id asc) [0...10]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place},\n  \"past\": *[_type == \"event\" && !(dateTime(coalesce(end, start)) > dateTime($now) - 86400)] | order(dateTime(start) desc, _id asc) [0...10]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place},\n  \"people\": (*[_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && count(appearances) > 0] | order(dateTime(publishedAt) desc, _id asc) [0...12])[].appearances[].person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  \"topics\": *[_type == \"topic\"] | order(slug.current asc, _id asc) [0...60]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name},\n  \"programmes\": *[_type == \"programme\"] | order(slug.current asc, _id asc) [0...60]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to},\n  \"refs\": array::compact([\n    ...*[_id == \"site\"][0].leads[]._ref,\n    ...*[_id == \"site\"][0].frontPage[].stories[]._ref,\n    ...*[_id == \"site\"][0].frontPage[].about._ref\n  ])\n}": FrontQueryResult;
    "*[_type == \"institution\"] | order(_id asc) {\n  \"id\": _id,\n  \"slug\": slug.current,\n  \"partOf\": partOf._ref\n}": InstitutionTreeQueryResult;
    "*[_id == $id && _type == \"institution\"][0]{\n  \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref]),\n  \"institutionKind\": kind,\n  \"parents\": *[_id in $parents && _type == \"institution\"]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"units\": *[_id in $ids && _type == \"institution\" && _id != $id]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  ror,\n  \"logo\": select(defined(logo.asset._ref) => logo{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  website,\n  founded,\n  place,\n  description,\n  \"people\": *[_type == \"person\" && references($ids) && count(roles[institution._ref in $ids]) > 0]\n    | order(slug.current asc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  \"rows\": *[_type == \"story\"\n  && references($ids, *[_type == \"event\" && references($ids)]._id)\n  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == \"event\" && references($ids)]._id]) > 0)\n  && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref},\n  \"events\": *[_type == \"event\" && references($ids)] | order(dateTime(start) desc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place, \"parties\": array::compact([...hosts[]._ref, ...institutions[]._ref])}\n}": InstitutionQueryResult;
    "*[_type == \"event\"] | order(dateTime(start) desc, _id asc) {\"event\": _id, start, end, timeZone, precision}": EventRowsQueryResult;
    "*[_type == \"topic\"] | order(slug.current asc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name}": TopicsQueryResult;
    "*[_type == \"programme\"] | order(slug.current asc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to}": ProgrammesQueryResult;
    "*[\n  _type == $kind && $slug in previousSlugs && defined(slug.current)\n] | order(_id asc) [0]{\"id\": _id, \"slug\": slug.current}": MovedEntityQueryResult;
    "*[_id in $ids && _type == \"person\"]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}": PeopleByIdQueryResult;
    "*[_id in $ids && _type == \"institution\"]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}": InstitutionsByIdQueryResult;
    "*[_id in $ids && _type == \"event\"]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place}": EventsByIdQueryResult;
    "*[_id in $ids && _type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])}": CardsOfStoriesQueryResult;
    "*[_type == \"person\" && slug.current == $slug] | order(_id asc) [0]{\n  \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref]),\n  orcid,\n  \"links\": links[]{\"key\": _key, label, url},\n  biography,\n  \"rows\": *[_type == \"story\" && references(^._id) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref},\n  \"quotations\": *[\n  _type == \"story\" && references(^._id) && count(body[_type == \"quotation\" && speaker._ref == ^.^._id]) > 0 && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))\n] | order(dateTime(publishedAt) desc, _id asc) [0...120]{\n    \"said\": body[_type == \"quotation\" && speaker._ref == ^.^._id]{\"quotation\": {_type, _key, text,\n  quotationKind,\n  \"speaker\": speaker->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  roleKeys,\n  roleText,\n  originalLanguage,\n  originalText},\n  \"story\": ^{\n    \"id\": _id,\n    \"slug\": slug.current,\n    language,\n    headline,\n    \"publishedAt\": coalesce(publishedAt, _updatedAt),\n    dateline,\n    \"events\": events[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place}\n  }}\n  }.said[],\n  \"events\": *[_type == \"event\" && references(^._id)] | order(dateTime(start) desc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place}\n}": PersonQueryResult;
    "*[_type == \"previewLink\" && secret == $secret][0]{path, expiresAt}": PreviewLinkQueryResult;
    "*[_type == \"programme\" && slug.current == $slug] | order(_id asc) [0]{\n  \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to,\n  description,\n  \"rows\": *[_type == \"story\" && references(^._id) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref},\n  \"events\": *[_type == \"event\" && references(^._id)] | order(dateTime(start) desc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place}\n}": ProgrammeQueryResult;
    "{\n  \"near\": *[_type == \"story\" && language == $language && references($near)\n  && _id != $id && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc)[0...80]{\"story\": _id,\n  publishedAt,\n  \"event\": events[]._ref,\n  \"person\": appearances[].person._ref,\n  \"programme\": programmes[]._ref,\n  \"institution\": institutions[]._ref,\n  \"topic\": topics[]._ref},\n  \"wide\": *[_type == \"story\" && language == $language && references($wide)\n  && _id != $id && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc)[0...20]{\"story\": _id,\n  publishedAt,\n  \"event\": events[]._ref,\n  \"person\": appearances[].person._ref,\n  \"programme\": programmes[]._ref,\n  \"institution\": institutions[]._ref,\n  \"topic\": topics[]._ref}\n}": RelatedQueryResult;
    "*[_id in $ids && _type == \"story\" && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])}": StoriesByIdQueryResult;
    "*[\n  _type == \"story\"\n    && withdrawn != true\n    && defined(publishedAt)\n    && (dateTime(publishedAt) > dateTime($since) || dateTime(embargoUntil) > dateTime($since))\n]": ReleasesQueryResult;
    "{\n  \"people\": (*[_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now)) && count(appearances) > 0] | order(dateTime(publishedAt) desc, _id asc) [0...12])[].appearances[].person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  \"topics\": *[_type == \"topic\"] | order(slug.current asc, _id asc) [0...60]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name},\n  \"programmes\": *[_type == \"programme\"] | order(slug.current asc, _id asc) [0...60]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to}\n}": SearchStartQueryResult;
    "*[_type in [\"story\", \"person\", \"institution\", \"event\", \"topic\", \"programme\"] && _id > $after] | order(_id asc) [0...10000]{\n  \"id\": _id,\n  \"rev\": _rev\n}": SearchRevisionsQueryResult;
    "*[_id in $ids && _type in [\"story\", \"person\", \"institution\", \"event\", \"topic\", \"programme\"]]{\n  \"id\": _id,\n  \"rev\": _rev,\n  \"kind\": _type,\n  \"slug\": slug.current,\n  name,\n  \"texts\": array::compact([description, biography, others]),\n  _type == \"story\" => {language,\n  headline,\n  standfirst,\n  dateline,\n  publishedAt,\n  embargoUntil,\n  withdrawn,\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person._ref,\n  \"topics\": topics[]._ref,\n  \"subjects\": array::compact([...institutions[]._ref, ...events[]._ref]),\n  \"refs\": array::compact([\n    ...appearances[].person._ref,\n    ...byline[].person._ref,\n    ...institutions[]._ref,\n    ...events[]._ref,\n    ...topics[]._ref,\n    ...programmes[]._ref,\n    ...body[].speaker._ref,\n    ...body[].markDefs[].entity._ref\n  ]),\n  \"authors\": byline[].name,\n  \"corrections\": corrections[].text,\n  \"words\": body[]{\n  text,\n  originalText,\n  title,\n  caption,\n  \"spans\": children[].text,\n  \"facts\": facts[]{label, value},\n  \"rows\": rows[].cells,\n  \"captions\": pictures[].caption\n}},\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution._ref},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution._ref, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence})},\n  _type == \"institution\" => {abbreviations, \"partOf\": partOf._ref},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place, \"institutions\": array::compact([...hosts[]._ref, ...institutions[]._ref])},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}\n}": SearchDocumentsQueryResult;
    "*[_id == $one && _type == \"institution\"][0]{\n  \"one\": {\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"other\": *[_id == $other && _type == \"institution\"][0]{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"events\": *[_type == \"event\" && references($ids)] | order(dateTime(start) desc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place, \"parties\": array::compact([...hosts[]._ref, ...institutions[]._ref])},\n  \"rows\": *[_type == \"story\"\n  && references($ids, *[_type == \"event\" && references($ids)]._id)\n  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in *[_type == \"event\" && references($ids)]._id]) > 0)\n  && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref},\n  \"people\": *[_type == \"person\" && references($ids) && references($others)] | order(slug.current asc, _id asc){\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}\n}": SharedHistoryQueryResult;
    "*[_id == \"site\"][0]{\n  \"id\": _id,\n  name,\n  tagline,\n  \"publisher\": publisher->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"logo\": select(defined(logo.asset._ref) => logo{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"leads\": (leads[]->)[!(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{language, \"id\": _id},\n  accent,\n  languages,\n  \"navigation\": navigation[]{\"key\": _key, label, path},\n  contact,\n  \"policies\": policies[]{\"key\": _key, label, url},\n  \"refs\": array::compact([publisher._ref, ...leads[]._ref])\n}": SiteQueryResult;
    "{\n  \"stories\": *[_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0...20]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref])},\n  \"next\": *[_type == \"story\" && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [20]{\"id\": _id, publishedAt}\n}": StoryListQueryResult;
    "*[_type == \"story\" && slug.current == $slug && language == $language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) [0]{\"id\": _id,\n  language,\n  \"slug\": slug.current,\n  headline,\n  standfirst,\n  dateline,\n  \"publishedAt\": coalesce(publishedAt, _updatedAt),\n  \"picture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"people\": appearances[].person->{\"id\": _id, \"slug\": slug.current, name},\n  \"topics\": topics[]->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([...appearances[].person._ref, ...topics[]._ref]),\n  previousSlugs,\n  \"updatedAt\": _updatedAt,\n  \"mainPicture\": select(defined(mainPicture.asset._ref) => mainPicture{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"byline\": byline[]{\"key\": _key, \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])}, name},\n  \"body\": body[]{\n  _type,\n  _key,\n  _type == \"block\" => {\n  style,\n  listItem,\n  level,\n  \"children\": children[]{_type, _key, text, marks},\n  \"markDefs\": markDefs[]{\n    _type,\n    _key,\n    _type == \"link\" => {href},\n    _type == \"mention\" => {\"entity\": entity->{\"kind\": _type,\n  \"id\": _id,\n  \"slug\": slug.current,\n  name,\n  _type == \"person\" => {otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  _type == \"institution\" => {abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  _type == \"event\" => {\"eventKind\": kind, status, start, end, precision, timeZone, place},\n  _type == \"programme\" => {\"from\": period.from, \"to\": period.to}}}\n  }\n},\n  _type == \"picture\" => {\"picture\": select(defined(asset._ref) => {\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence})},\n  _type == \"gallery\" => {title, \"pictures\": pictures[defined(asset._ref)]{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}},\n  _type == \"quotation\" => {text,\n  quotationKind,\n  \"speaker\": speaker->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  roleKeys,\n  roleText,\n  originalLanguage,\n  originalText},\n  _type == \"factBox\" => {title, \"facts\": facts[]{\"key\": _key, label, value}},\n  _type == \"table\" => {caption, headerRow, \"rows\": rows[]{\"key\": _key, cells}},\n  _type == \"video\" => {\n  title,\n  \"url\": coalesce(file.asset->url, url),\n  \"own\": defined(file.asset->url),\n  \"subtitles\": subtitles.asset->url,\n  \"poster\": select(defined(poster.asset._ref) => poster{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  caption\n},\n  _type == \"attachment\" => {\n  title,\n  \"url\": file.asset->url,\n  \"size\": file.asset->size,\n  \"mimeType\": file.asset->mimeType\n}\n},\n  \"appearances\": appearances[defined(person->_id)]{\n  \"key\": _key,\n  \"person\": person->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, otherNames,\n  \"distinctions\": distinctions[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}},\n  \"roles\": roles[]{\"key\": _key, title, \"institution\": institution->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])}, from, to},\n  \"portrait\": select(defined(portrait.asset._ref) => portrait{\"key\": _key,\n  \"assetId\": asset._ref,\n  \"url\": asset->url,\n  \"width\": asset->metadata.dimensions.width,\n  \"height\": asset->metadata.dimensions.height,\n  \"lqip\": select(asset->metadata.isOpaque != false => asset->metadata.lqip),\n  hotspot,\n  crop,\n  alt,\n  caption,\n  credit,\n  licence}),\n  \"refs\": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])},\n  capacity,\n  roleKeys,\n  roleText\n},\n  \"institutions\": institutions[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n  \"events\": events[]->{\n    \"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"eventKind\": kind, status, start, end, precision, timeZone, place,\n    \"hosts\": hosts[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, abbreviations,\n  \"partOf\": partOf->{\"id\": _id, \"slug\": slug.current, name},\n  \"refs\": array::compact([partOf._ref])},\n    \"refs\": array::compact(hosts[]._ref)\n  },\n  \"topics\": topics[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name},\n  \"programmes\": programmes[]->{\"kind\": _type, \"id\": _id, \"slug\": slug.current, name, \"from\": period.from, \"to\": period.to},\n  \"corrections\": corrections[]{\"key\": _key, date, text},\n  pressContact,\n  \"translations\": (*[_type == \"translation.metadata\" && references(^._id)].translations[].value->)[language != ^.language && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))]{\n    \"id\": _id,\n    language,\n    \"slug\": slug.current,\n    headline\n  },\n  \"also\": {\"refs\": array::compact([\n    ...*[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n    ...byline[].person._ref,\n    ...institutions[]._ref,\n    ...events[]._ref,\n    ...programmes[]._ref,\n    ...body[].speaker._ref,\n    ...body[].markDefs[].entity._ref\n  ])}}": StoryBySlugQueryResult;
    "*[\n  _type == \"story\" && language == $language && $slug in previousSlugs && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))\n] | order(dateTime(publishedAt) desc, _id asc) [0]{\"id\": _id, \"slug\": slug.current}": StoryByPreviousSlugQueryResult;
    "*[\n  _type == \"story\" && language == $language && (slug.current == $slug || $slug in previousSlugs) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn == true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))\n][0]{\"id\": _id}": StoryTakenDownQueryResult;
    "*[_type == \"topic\" && slug.current == $slug] | order(_id asc) [0]{\n  \"kind\": _type, \"id\": _id, \"slug\": slug.current, name,\n  description,\n  \"rows\": *[_type == \"story\" && references(^._id) && !(_id in path(\"drafts.**\"))\n  && !(_id in path(\"versions.**\"))\n  && withdrawn != true\n  && (dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path(\"drafts.**\")))\n  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))] | order(dateTime(publishedAt) desc, _id asc) {\"story\": _id,\n  language,\n  publishedAt,\n  \"versions\": *[_type == \"translation.metadata\" && references(^._id)].translations[].value._ref,\n  \"people\": appearances[].person._ref,\n  \"institutions\": array::compact([\n    ...institutions[]._ref,\n    ...events[]->hosts[]._ref,\n    ...events[]->institutions[]._ref\n  ]),\n  \"events\": events[]._ref}\n}": TopicQueryResult;
  }
}
// Lets @sanity/client releases that predate the global registry read it too
declare module "@sanity/client" {
  interface SanityQueries extends globalThis.SanityQueries {}
}

