/** Fields within the lists and groups of procedures, and of what procedures and decisions share, in Serbian. */
export const procedureRows = {
  'procedure.documents': {
    label: 'Potrebna dokumenta',
    description: 'Šta građanin treba da donese, svaki dokument u svom redu. Primer: kopija lične karte.',
  },
  'procedure.documents.name': {
    label: 'Naziv dokumenta',
    description: 'Pun naziv, kako piše na dokumentu. Primer: „Posedovni list za parcelu“.',
  },
  'procedure.documents.form': {
    label: 'Kako se predaje',
    description: 'Da li se traži original ili je dovoljna kopija. Primer: lična karta se predaje kao kopija.',
  },
  'procedure.documents.copies': {
    label: 'Koliko primeraka',
    description: 'Broj primeraka koji se predaju. Primer: 2.',
  },
  'procedure.documents.issuedBy': {
    label: 'Ko ga izdaje',
    description: 'Organ koji izdaje dokument; prazno ako ga građanin sam pravi. Primer: „Katastarska agencija Kosova“.',
  },
  'procedure.documents.obtainUrl': {
    label: 'Gde se dobija na internetu',
    description: 'Puna adresa stranice na kojoj se dokument dobija. Primer: https://ekosova.rks-gov.net/.',
  },
  'procedure.documents.cases': {
    label: 'Za koje slučajeve dokument',
    description: 'Slučajevi za koje se traži ovaj dokument; bez ijedne oznake traži se za sve. Primer: „Nova gradnja“.',
  },
  'procedure.dataAsked': {
    label: 'Podaci koji se traže',
    description: 'Šta građanin treba da upiše u zahtev. Primer: broj parcele.',
  },
  'procedure.dataAsked.text': { label: 'Podatak', description: 'Jedan podatak. Primer: „Lični broj“.' },
  'procedure.fees': {
    label: 'Takse',
    description: 'Šta se plaća; iznos daje taksa, pa se ovde ne piše nijedan iznos. Primer: „Taksa za zahtev“.',
  },
  'procedure.fees.label': {
    label: 'Za šta se plaća',
    description: 'Naziv plaćanja, bez iznosa. Primer: „Administrativna taksa za zahtev“.',
  },
  'procedure.fees.tariff': {
    label: 'Taksa iz tarife',
    description: 'Taksa koja određuje iznos; mora biti objavljena. Primer: taksa za građevinsku dozvolu.',
  },
  'procedure.fees.payWhere': {
    label: 'Gde se plaća',
    description: 'Banka, šalter ili stranica na kojoj se plaća. Primer: „U svakoj banci, uplatnicom UNIREF“.',
  },
  'procedure.fees.method': {
    label: 'Kako se plaća',
    description: 'Način plaćanja; prazno ako ih ima više. Primer: „Preko banke“.',
  },
  'procedure.fees.account': {
    label: 'Bankovni račun',
    description: 'Broj računa, isti na svim jezicima; prazno ako nije siguran. Primer: 1000 0000 0000 0000.',
  },
  'procedure.fees.cases': {
    label: 'Za koje slučajeve plaćanje',
    description: 'Slučajevi za koje se plaća; bez ijedne oznake plaća se za sve. Primer: „Rekonstrukcija“.',
  },
  'procedure.answerDue': {
    label: 'Rok za odgovor',
    description:
      'U roku od koliko dana opština odgovara; ako zavisi od slučaja, jedan red za svaki. Primer: 30 dana od predaje.',
  },
  'procedure.answerDue.n': { label: 'Koliko dana', description: 'Broj dana. Primer: 30.' },
  'procedure.answerDue.unit': {
    label: 'Koji dani',
    description: 'Radni dani ne broje vikende i praznike. Primer: „Kalendarski dani“.',
  },
  'procedure.answerDue.startsFrom': {
    label: 'Od kada se računa',
    description: 'Trenutak od kojeg se dani broje. Primer: „od predaje potpunog zahteva“.',
  },
  'procedure.answerDue.cases': {
    label: 'Za koje slučajeve rok',
    description: 'Slučajevi za koje rok važi; bez ijedne oznake važi za sve. Primer: „Nova gradnja“.',
  },
  'procedure.outcome': {
    label: 'Ishod',
    description: 'Šta građanin na kraju dobija. Primer: građevinska dozvola na papiru.',
  },
  'procedure.outcome.name': {
    label: 'Naziv akta',
    description: 'Naziv akta koji se izdaje. Primer: „Građevinska dozvola“.',
  },
  'procedure.outcome.form': {
    label: 'U kom obliku',
    description: 'Na papiru ili u digitalnom obliku. Primer: „Na papiru“.',
  },
  'procedure.outcome.validFor': {
    label: 'Trajanje važenja',
    description: 'Koliko akt važi od izdavanja; oba polja ili nijedno. Primer: 1 godina.',
  },
  'procedure.outcome.validFor.n': { label: 'Koliko', description: 'Samo broj. Primer: 1.' },
  'procedure.outcome.validFor.unit': {
    label: 'Jedinica vremena',
    description: 'Dani, meseci ili godine. Primer: „Godine“.',
  },
  'procedure.outcome.validity': {
    label: 'Važenje, rečima',
    description: 'Koliko akt važi, kada to ne kaže broj. Primer: „trajno“.',
  },
  'procedure.outcome.collect': {
    label: 'Gde se preuzima',
    description: 'Gde i čime se akt preuzima. Primer: „Na šalteru 3, sa ličnom kartom.“',
  },
  'procedure.channels': {
    label: 'Gde se podnosi zahtev',
    description: 'Načini na koje građanin može da podnese zahtev, najlakši prvi. Primer: šalter i eKosova.',
  },
  'procedure.channels.channel': { label: 'Način', description: 'Gde ili čime se obavlja. Primer: „Šalter“.' },
  'procedure.channels.level': {
    label: 'Šta se tamo može',
    description: 'Dokle građanin stiže na taj način. Primer: na eKosovi, „Podnošenje zahteva“.',
  },
  'procedure.channels.place': {
    label: 'Kancelarija prijema',
    description: 'Kancelarija u kojoj se zahtev prima; mora biti objavljena. Primer: Centar za usluge građanima.',
  },
  'procedure.channels.url': {
    label: 'Adresa na internetu',
    description: 'Puna adresa, ako se obavlja na internetu. Primer: https://ekosova.rks-gov.net/.',
  },
  'procedure.channels.loginRequired': {
    label: 'Potreban je nalog',
    description: 'Označava se kada građanin mora da se prijavi. Primer: na eKosovi.',
  },
  'procedure.channels.note': {
    label: 'Objašnjenje mesta',
    description: 'Gde tačno, u koje vreme, kod koga. Primer: „Prvi sprat, šalter 3, od 8:00 do 15:30.“',
  },
  term: {
    label: 'Rok',
    description: 'U roku od koliko dana; oba polja ili nijedno. Primer: 30 kalendarskih dana.',
  },
  'term.n': { label: 'Broj dana', description: 'Samo broj. Primer: 30.' },
  'term.unit': {
    label: 'Vrsta dana',
    description: 'Radni ili kalendarski dani, kako zakon kaže. Primer: „Kalendarski dani“.',
  },
  'remedy.body': { label: 'Organ za žalbe', description: 'Kome se žalba upućuje. Primer: „Predsednik opštine“.' },
  'remedy.how': {
    label: 'Kako se žali',
    description: 'Kako se žalba piše i gde se predaje. Primer: „Pismeno, u arhivi opštine.“',
  },
  'remedy.legalBasis': {
    label: 'Pravni osnov žalbe',
    description: 'Zakon i član koji daje pravo na žalbu. Primer: „Zakon br. 05/L-031, član 124“.',
  },
  'legalSource.act': { label: 'Akt', description: 'Pun naziv akta. Primer: „Zakon o lokalnoj samoupravi“.' },
  'legalSource.number': { label: 'Broj akta', description: 'Zvanični broj akta. Primer: 03/L-040.' },
  'legalSource.article': { label: 'Član', description: 'Član i stav, samo brojevima. Primer: 17.1.' },
  'legalSource.gazette': {
    label: 'Službeni list',
    description: 'Broj Službenog lista u kome je akt objavljen. Primer: 28/2008.',
  },
  'legalSource.url': {
    label: 'Adresa akta',
    description: 'Puna adresa na kojoj se akt može pročitati. Primer: https://gzk.rks-gov.net/.',
  },
};
