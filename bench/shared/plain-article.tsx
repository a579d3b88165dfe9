import type { Words } from './words.js';

/** The rows of the fact box, which no library has a part for. */
export const FactRows = ({ rows }: { rows: Words['facts']['rows'] }) =>
  rows.map(({ term, values, dateTime }) => (
    <div key={term}>
      <dt>{term}</dt>
      {values.map((value) => (
        <dd key={value}>{dateTime ? <time dateTime={dateTime}>{value}</time> : value}</dd>
      ))}
    </div>
  ));

/** The article in plain elements, with headings by the library. */
export function PlainArticle({ id, words: { article, facts }, H1, H2 }: { id: string; words: Words; H1: HeadingType; H2: HeadingType }) {
  return (
    <article className="news" aria-labelledby={id}>
      <p className="kicker">{article.kicker}</p>
      <H1 id={id}>{article.headline}</H1>
      {article.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <figure className="quote">
        <figcaption>{article.quote.leadIn}</figcaption>
        <blockquote>
          <p>{article.quote.text}</p>
        </blockquote>
      </figure>
      <figure>
        <figcaption>{article.credit}</figcaption>
      </figure>
      <section className="facts">
        <H2>{facts.heading}</H2>
        <dl>
          <FactRows rows={facts.rows} />
        </dl>
      </section>
    </article>
  );
}

type HeadingType = 'h1' | 'h2' | ((props: { id?: string; children: string }) => React.ReactNode);
