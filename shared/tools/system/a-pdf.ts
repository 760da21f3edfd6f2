/** The smallest PDF of one page; `words` stand in its bytes for whoever looks there, and nowhere on its page. */
export const aPdf = (words: string): Buffer =>
  Buffer.from(`%PDF-1.4
% ${words}
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
xref
trailer <</Root 1 0 R /Size 4>>
startxref
0
%%EOF
`);
