/** Fields of procedures, in Serbian. */
export const procedure = {
  'procedure.level': {
    label: 'Koliko je potpuno',
    description:
      '„Samo navedeno“ kada se znaju naslov i direkcija; „Potpuno“ traži i uslove, dokumenta, takse, rok i žalbu. Primer: nov postupak počinje kao „Samo navedeno“.',
  },
  'procedure.procedureKind': {
    label: 'Vrsta postupka',
    description: 'Šta građanin na kraju dobija. Primer: za građevinsku dozvolu, „Dozvola“.',
  },
  'procedure.registryId': {
    label: 'Broj u registru',
    description: 'Broj u Registru administrativnih postupaka, ako je poznat. Primer: 1234.',
  },
  'procedure.status': {
    label: 'Da li se sprovodi',
    description: 'Da li građanin sada može da ga zatraži. Primer: „Obustavljen“ dok se sistem ne zameni.',
  },
  'procedure.statusReason': {
    label: 'Zašto se ne sprovodi',
    description: 'Razlog koji građani vide, u jednoj ili dve rečenice. Primer: „Šalter se renovira.“',
  },
  'procedure.statusUntil': {
    label: 'Do kada se očekuje',
    description: 'Dan kada se očekuje ponovni početak; prazno ako se ne zna. Primer: 15.01.2027.',
  },
  'procedure.verified': {
    label: 'Provera',
    description:
      'Ko je podatke proverio i kada; prazno znači da stranica kaže „treba proveriti“. Primer: rukovodilac sektora, 10.11.2026.',
  },
  'procedure.verified.post': {
    label: 'Funkcija koja je proverila',
    description: 'Funkcija, ne ime osobe. Primer: „Rukovodilac Sektora za urbanizam“.',
  },
  'procedure.verified.on': {
    label: 'Provereno dana',
    description: 'Dan kada su podaci provereni. Primer: 10.11.2026.',
  },
  'procedure.purpose': {
    label: 'Čemu služi',
    description: 'Šta građanin time dobija, jednostavnim rečima. Primer: „Sa ovom dozvolom možete da počnete gradnju.“',
  },
  'procedure.whoCanApply': {
    label: 'Ko može da zatraži',
    description: 'Ko ima pravo na to, i u ime drugog. Primer: „Vlasnik parcele ili njegov punomoćnik.“',
  },
  'procedure.conditions': {
    label: 'Uslovi',
    description: 'Šta mora biti ispunjeno, svaki uslov u svom redu. Primer: „Parcela je u regulativnom planu.“',
  },
  'procedure.conditions.text': {
    label: 'Uslov',
    description: 'Jedan uslov, celom rečenicom. Primer: „Porez na imovinu je plaćen.“',
  },
  'procedure.cases': {
    label: 'Slučajevi',
    description:
      'Varijante od kojih zavise dokumenta, takse ili rok; ako ih nema, ostaje prazno. Primer: „Nova gradnja“ i „Rekonstrukcija“.',
  },
  'procedure.cases.label': {
    label: 'Naziv slučaja',
    description: 'Kratak naziv po kome građanin prepoznaje svoj slučaj. Primer: „Nova gradnja“.',
  },
  'procedure.cases.appliesWhen': {
    label: 'Kada važi',
    description: 'Kada je to ovaj slučaj, a ne drugi. Primer: „Kada na parceli još nema zgrade.“',
  },
  'procedure.cases.key': {
    label: 'Oznaka slučaja',
    description:
      'Reč kojom se slučaj navodi kod dokumenata, taksi i roka; ako ostane prazna, pravi se od naziva. Primer: nova-gradnja.',
  },
  'procedure.steps': {
    label: 'Koraci',
    description: 'Šta građanin radi, redom od početka do kraja. Primer: „Predajte zahtev“, zatim „Platite taksu“.',
  },
  'procedure.steps.title': {
    label: 'Naziv koraka',
    description: 'Glagol u zapovednom načinu, do pet reči. Primer: „Predajte zahtev“.',
  },
  'procedure.steps.text': {
    label: 'Kako se obavlja',
    description: 'Šta se radi, gde i čime, kratkim rečenicama. Primer: „Popunite zahtev na šalteru 3.“',
  },
  'procedure.steps.place': {
    label: 'Gde se korak obavlja',
    description:
      'Kancelarija u kojoj se korak obavlja; mora biti objavljena. Prazno ako je svejedno gde. Primer: Centar za usluge građanima.',
  },
  'procedure.steps.timeText': {
    label: 'Koliko traje korak',
    description: 'Uobičajeno trajanje koraka; prazno ako se ne zna. Primer: „oko 15 minuta“.',
  },
  'procedure.steps.optional': {
    label: 'Korak se može preskočiti',
    description: 'Označava se kada korak nije obavezan. Primer: konsultacija pre predaje.',
  },
  'procedure.noDocuments': {
    label: 'Ne traži se nijedan dokument',
    description:
      'Označava se samo kada se zna da se ništa ne traži; lista tada ostaje prazna. Primer: za usmena obaveštenja.',
  },
  'procedure.isFree': {
    label: 'Besplatno',
    description:
      'Označava se samo kada se zna da se ništa ne plaća; lista tada ostaje prazna. Primer: za pristup javnim dokumentima.',
  },
  'procedure.silenceMeans': {
    label: 'Ako nema odgovora u roku',
    description: 'Šta po zakonu znači ćutanje; prazno ako se ne zna. Primer: „Zahtev se smatra usvojenim“.',
  },
  'procedure.eKosova': {
    label: 'Na eKosovi',
    description:
      'Stranica postupka na državnom portalu i kada je poslednji put viđeno da radi. Primer: https://ekosova.rks-gov.net/, 10.11.2026.',
  },
  'procedure.eKosova.url': {
    label: 'Adresa na eKosovi',
    description: 'Puna adresa stranice. Primer: https://ekosova.rks-gov.net/.',
  },
  'procedure.eKosova.checkedOn': {
    label: 'Adresa proverena dana',
    description: 'Dan kada je neko otvorio stranicu i video da radi. Primer: 10.11.2026.',
  },
  'procedure.forms': {
    label: 'Obrasci',
    description:
      'Obrasci koje građanin popunjava; moraju biti objavljeni i u upotrebi. Primer: zahtev za građevinsku dozvolu.',
  },
  'procedure.complaint': {
    label: 'Žalba',
    description: 'Kome, do kada i kako građanin može da se žali. Primer: Predsedniku opštine, u roku od 30 dana.',
  },
  'procedure.legalBasis': {
    label: 'Pravni osnov',
    description: 'Zakoni i akti na kojima počiva, najvažniji prvi. Primer: Zakon o opštem upravnom postupku.',
  },
  'procedure.related': {
    label: 'Slični postupci',
    description:
      'Postupci koje građanin može da zatraži umesto ovog; veza nestaje sama ako se neki povuče. Primer: kod građevinske dozvole, građevinski uslovi.',
  },
  'procedure.next': {
    label: 'Šta sledi posle toga',
    description: 'Postupak koji se obično traži zatim. Primer: posle građevinske dozvole, upotrebna dozvola.',
  },
};
