/** A guide page in the words of schema.org, for software that reads pages. */
interface Described {
  readonly title: string;
  readonly description: string;
  readonly reviewed: Date;
  readonly url: string;
  readonly picture: string;
}

export function structuredData(page: Described, siteName: string): object {
  const publisher = { '@type': 'Organization', name: siteName };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    url: page.url,
    image: page.picture,
    dateModified: page.reviewed.toISOString().slice(0, 10),
    author: publisher,
    publisher,
  };
}
