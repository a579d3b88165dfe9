/** The types that the package exports, but for props, as the page of content types arranges them. */
export const typeGroups: Record<string, readonly string[]> = {
  'Pages and sites': [
    ...['NewsPageContent', 'NewsListPageContent', 'PageContent', 'FooterContent', 'SkipLink', 'SiteSearch', 'Crumb'],
    ...['NavigationItem', 'NavigationLink', 'FeaturedLink', 'LinkContent', 'SignIn', 'SignInStatus', 'FeedLink'],
    ...['LanguageVersion', 'Translation', 'NewsPageSlots', 'NewsListPageSlots', 'PageSlots'],
  ],
  Articles: [
    ...['ArticleContent', 'ArticleDate', 'Embargo', 'Author', 'PersonAsAuthor', 'OrganisationAsAuthor', 'ArticleSource', 'ContentsContent'],
    ...['Abbreviation', 'Footnote', 'Correction', 'RelatedDocument', 'HeadingLinks', 'HeadingLink'],
  ],
  'Running text': [
    ...['Prose', 'Inline', 'InlineLink', 'InlineStyle', 'InlineAbbreviation', 'InlineQuotation', 'InlineTime', 'InlineIdentifier'],
    ...['InlineReference', 'InlineFootnote', 'InlineBreak', 'TextInLanguage', 'MarkedText', 'LanguageOfPart'],
  ],
  Blocks: [
    ...['Block', 'Paragraph', 'HeadingContent', 'HeadingLevel', 'ListContent', 'ListItemContent', 'ListMarker', 'ListNumbering'],
    ...['DescriptionListContent', 'DescriptionContent', 'Quotation', 'OriginalWords', 'TableContent', 'TableCell', 'CellAlign'],
    ...['NoticeBlock', 'NoticeContent', 'NoticeKind', 'QuestionsContent', 'QuestionContent', 'TranscriptContent', 'TranscriptTurn'],
    ...['BoilerplateContent', 'CallToActionContent', 'HtmlContent', 'HtmlNode', 'HtmlElement'],
  ],
  'Meetings, people and places': [
    ...['Meeting', 'EventDate', 'Session', 'Participants', 'Countries', 'Fact', 'Person', 'AlternateName', 'Organisation'],
    ...['Place', 'PostalAddress', 'ContactPoint', 'PhoneNumber'],
  ],
  'Pictures, videos and documents': [
    ...['Photo', 'PictureSource', 'DecorativeImage', 'Credit', 'DigitalSourceType', 'FiguresContent', 'Video', 'DocumentVersion'],
  ],
  'Lists of news': [
    ...['NewsItem', 'ItemTitle', 'ItemDocument', 'PaginationContent', 'ListFilterContent', 'FilterField', 'FilterInput', 'FilterSelect'],
    ...['FilterCheckbox', 'FilterOption'],
  ],
  Commands: [
    ...['RibbonGroupContent', 'RibbonCommandContent', 'ActionCommand', 'LinkCommand', 'FormCommand', 'CopyLinkCommand', 'PrintCommand'],
    ...['ShareCommand', 'ButtonCommand', 'MenuCommand', 'RibbonTab', 'TabsState', 'RibbonBreakpoints', 'RibbonSize', 'IconName'],
    ...['PageCommands', 'PageCommandsOptions'],
  ],
  'Languages and dates': [
    'Locale',
    'Messages',
    'DateWords',
    'CreditWords',
    'LabelForms',
    'LabelMessage',
    'PluralMessage',
    'PluralPatterns',
    'PartialLocale',
    'Clock',
    'ReadLanguage',
  ],
  'What functions take and return': [
    ...['ReadResult', 'ContentProblem', 'ReadNewsPage', 'ReadNewsListPage', 'ReadAnyPage', 'ReadArticle', 'ReadMeeting', 'ReadPhoto'],
    ...['ReadQuotation', 'ReadCrumb', 'ReadNavigationItem', 'ReadLanguageVersion', 'ReadNewsItem', 'ReadRibbonGroup', 'JsonLd'],
    ...['PageMetadata', 'HeadPart', 'FeedOptions', 'CalendarOptions', 'RichText', 'RichTextOptions', 'ReadPhotoCreditOptions'],
    ...['ReadPhotoCreditResult', 'RenderPageOptions', 'PageFile', 'SessionOptions', 'SessionWatcher', 'LinkComponent', 'LinkComponentProp'],
    ...['TokenName'],
  ],
};
