import { type FilledSentence, type SheetContent, splitSentence } from './content.ts';
import { displayUrl } from './portal.ts';
import { QrCode } from './qr.tsx';

type Props = {
  content: SheetContent;
  /** The id of the title, where a page has several sheets. */
  titleId?: string;
};

/** The sheet itself: white paper, in the parent's language and direction. */
export function SheetPaper({ content, titleId = 'title' }: Props) {
  const { texts } = content;
  const sentences = texts.sentences;
  return (
    <article
      class={content.address.length > 0 ? 'paper mailed' : 'paper'}
      lang={texts.tag}
      dir={texts.rightToLeft ? 'rtl' : 'ltr'}
      aria-labelledby={titleId}
    >
      <div class="letterhead">
        <p class="top">
          <bdi class="school">{content.school}</bdi>
          <span>{content.date}</span>
        </p>
        {content.classLine && (
          <p class="class">
            <bdi>{content.classLine}</bdi>
          </p>
        )}
      </div>
      {content.address.length > 0 && <Envelope content={content} />}
      <h2 id={titleId}>{sentences.title}</h2>
      <p class="parent">
        <Sentence filled={content.parent} />
      </p>
      <p>
        <Sentence filled={content.intro} />
      </p>
      <SignInDetails content={content} />
      {content.children.length > 0 && (
        <section>
          <h3>{sentences.children}</h3>
          <ul class="children">
            {content.children.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{sentences.steps}</h3>
        <ol>
          {content.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{sentences.oneAccount}</p>
      </section>
      <section>
        <h3>{sentences.help}</h3>
        <p>
          <Sentence filled={content.ask} />
        </p>
      </section>
    </article>
  );
}

/** The name and the address for the window of an envelope, left to right in every language. */
const Envelope = ({ content: { parent, address } }: { content: SheetContent }) => (
  <address dir="ltr">
    {[parent.value, ...address].map((line) => (
      <bdi key={line}>{line}</bdi>
    ))}
  </address>
);

/** How to sign in. What a parent types runs from left to right in every language. */
function SignInDetails({ content }: { content: SheetContent }) {
  const sentences = content.texts.sentences;
  const { url, password } = content;
  return (
    <section class="access">
      <div>
        <dl>
          <dt>{sentences.address}</dt>
          <dd>
            <bdi dir="ltr">{displayUrl(content.portal)}</bdi>
          </dd>
          <dt>{sentences.username}</dt>
          <dd>
            <bdi dir="ltr">{content.username}</bdi>
          </dd>
          {password && <dt>{sentences.password}</dt>}
          {password && (
            <dd class="password">
              <bdi dir="ltr">{password}</bdi>
            </dd>
          )}
        </dl>
        {password ? (
          <>
            <p class="small">{sentences.exactly}</p>
            <p class="small">{sentences.keepSafe}</p>
          </>
        ) : (
          <p class="small">{sentences.noPassword}</p>
        )}
      </div>
      {url && (
        <figure>
          <QrCode text={url} name={sentences.code} />
          <figcaption class="small">{sentences.scan}</figcaption>
        </figure>
      )}
    </section>
  );
}

function Sentence({ filled }: { filled: FilledSentence }) {
  const [before, value, after] = splitSentence(filled);
  return (
    <>
      {before}
      {value !== undefined && <bdi>{value}</bdi>}
      {after}
    </>
  );
}
