import { expect, test } from 'vitest';
import { newsPageJsonLd } from '../../src/index.js';

const newsOf = (article: object) =>
  newsPageJsonLd({
    publisher: { name: 'Agency' },
    url: 'https://agency.example/news',
    article: { headline: 'Tidal flats', ...article },
  })['@graph'][0] as Record<string, unknown>;

test('describes videos as VideoObject (schema.org; Google Search Central, "Video structured data")', () => {
  const video = {
    type: 'video',
    title: 'Opening',
    href: '/opening',
    poster: { src: '/still.jpg' },
    duration: 'PT2M',
    date: '2026-06-15',
    provider: 'Coastal TV',
  };
  expect(newsOf({ body: [video] }).video).toEqual([
    {
      '@type': 'VideoObject',
      name: 'Opening',
      url: 'https://agency.example/opening',
      thumbnailUrl: 'https://agency.example/still.jpg',
      duration: 'PT2M',
      uploadDate: '2026-06-15',
      provider: { '@type': 'Organization', name: 'Coastal TV' },
    },
  ]);
});

test('describes contacts as ContactPoint of the publisher, but not those of others', () => {
  const contacts = [
    { name: 'Robin Example', role: 'Spokesperson', phones: ['+31 70'], emails: ['robin@agency.example'], languages: ['English'] },
    { name: 'Kim Specimen', organisation: 'Court', emails: ['kim@court.example'] },
  ];
  expect(newsOf({ contacts, body: [{ type: 'contact', emails: 'press@agency.example' }] }).publisher).toEqual({
    '@type': 'Organization',
    name: 'Agency',
    contactPoint: [
      {
        '@type': 'ContactPoint',
        name: 'Robin Example',
        contactType: 'Spokesperson',
        telephone: ['+31 70'],
        email: ['robin@agency.example'],
        availableLanguage: ['English'],
      },
      { '@type': 'ContactPoint', email: ['press@agency.example'] },
    ],
  });
});

test('describes documents as cited DigitalDocuments with their files and translations', () => {
  const documents = [
    {
      title: 'Report',
      href: '/r.pdf',
      type: 'PDF',
      size: 4_912_000,
      hrefLang: 'en',
      date: '2026-06-16',
      versions: [{ label: 'français', href: '/r.fr.pdf', lang: 'fr' }],
    },
  ];
  expect(newsOf({ documents, body: [{ type: 'documents', documents: [{ title: 'Programme' }] }] }).citation).toEqual([
    {
      '@type': 'DigitalDocument',
      name: 'Report',
      inLanguage: 'en',
      datePublished: '2026-06-16',
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://agency.example/r.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '4.9 MB',
      },
      workTranslation: [
        {
          '@type': 'DigitalDocument',
          inLanguage: 'fr',
          encoding: { '@type': 'MediaObject', contentUrl: 'https://agency.example/r.fr.pdf', encodingFormat: 'application/pdf' },
        },
      ],
    },
    { '@type': 'DigitalDocument', name: 'Programme' },
  ]);
});

test('says nothing of media that an article does not have', () => {
  const news = newsOf({});
  expect(Object.keys(news).filter((name) => /video|citation|image/.test(name))).toEqual([]);
  expect(news.publisher).toEqual({ '@type': 'Organization', name: 'Agency' });
});

test('cites legislation with its identifier and everything else as a work, each once (schema.org, citation, legislationIdentifier)', () => {
  const reference = (text: string, identifier?: string) => ({ type: 'reference', text, identifier });
  const { citation } = newsOf({
    lang: 'de',
    standfirst: ['Siehe ', reference('Verordnung (EU) 2016/679', 'http://data.europa.eu/eli/reg/2016/679/oj')],
    body: [
      { type: 'notice', body: [['Nach ', reference('62018CJ0311'), ' und ', reference('32016R0679'), ': ', reference('COM(2020) 66')]] },
      { type: 'paragraph', text: [reference('http://data.europa.eu/eli/reg/2016/679/oj')] },
    ],
    documents: [{ title: 'Bericht', href: '/bericht' }],
  });
  const eurLex = 'https://eur-lex.europa.eu';
  expect(citation).toEqual([
    expect.objectContaining({ '@type': 'DigitalDocument' }),
    {
      '@type': 'Legislation',
      legislationIdentifier: 'http://data.europa.eu/eli/reg/2016/679/oj',
      name: 'Verordnung (EU) 2016/679',
      url: `${eurLex}/eli/reg/2016/679/oj/deu`,
    },
    { '@type': 'CreativeWork', identifier: '62018CJ0311', url: `${eurLex}/legal-content/DE/TXT/?uri=CELEX:62018CJ0311` },
    { '@type': 'Legislation', legislationIdentifier: '32016R0679', url: `${eurLex}/legal-content/DE/TXT/?uri=CELEX:32016R0679` },
  ]);
});
