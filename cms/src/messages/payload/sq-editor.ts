/** The texts of the editor of rich text in Albanian; Payload has them in its own languages. */
export const editorInAlbanian = {
  lexical: {
    horizontalRule: { label: 'Vijë ndarëse' },
    blockquote: { label: 'Citat' },
    link: { label: 'Lidhje', loadingWithEllipsis: 'Po ngarkohet…' },
    orderedList: { label: 'Listë me numra' },
    unorderedList: { label: 'Listë me pika' },
    heading: { label: 'Titull {{headingLevel}}' },
    paragraph: { label: 'Paragraf', label2: 'Tekst i zakonshëm' },
    general: {
      placeholder: 'Filloni të shkruani, ose shtypni «/» për urdhrat …',
      slashMenuBasicGroupLabel: 'Bazat',
      slashMenuListGroupLabel: 'Listat',
      toolbarItemsActive: '{{count}} aktive',
    },
  },
};
