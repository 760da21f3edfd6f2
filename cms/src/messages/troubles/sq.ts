/** What keeps publications from the public, in Albanian. */
export const troublesInAlbanian = {
  notLive: (titles: string, since: string) =>
    `Pret të dalë në faqe që nga ora ${since}: ${titles}. Asgjë nuk ka humbur, dhe qytetarët shohin ende gjendjen e mëparshme. Njoftoni personin që mirëmban sistemin.`,
  silent: (since: string) =>
    `Programi që publikon faqet nuk ka kërkuar ndryshime që nga ora ${since}, prandaj asgjë e re nuk del në faqe. Çfarë publikoni ruhet, dhe del sapo ai të punojë sërish. Njoftoni personin që mirëmban sistemin, që ta nisë.`,
  failing: (address: string, reason: string, since: string) =>
    `Që nga ora ${since} ${address} nuk mund të njoftohet për publikimet: ${reason}. Provohet sërish vetvetiu. Po vazhdoi kështu, njoftoni personin që mirëmban sistemin.`,
  dead: (address: string, reason: string, since: string) =>
    `Njoftimi i adresës ${address} për publikimet u ndërpre në orën ${since}: ${reason}. Provohet sërish me publikimin e ardhshëm. Njoftoni personin që mirëmban sistemin.`,
  andOthers: (titles: string) => `${titles} dhe të tjera`,
};
