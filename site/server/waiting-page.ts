/** What readers get before the first release. No style sheet: there is none yet. */
export const waitingPage = `<!doctype html>
<html lang="sq">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>Faqja po përgatitet · Stranica se priprema · The site is being prepared</title>
  </head>
  <body>
    <main>
      <h1>Faqja po përgatitet. Ju lutemi provoni përsëri pas pak.</h1>
      <p lang="sr-Latn">Stranica se priprema. Molimo pokušajte ponovo uskoro.</p>
      <p lang="en">The site is being prepared. Please try again in a moment.</p>
    </main>
  </body>
</html>
`;
