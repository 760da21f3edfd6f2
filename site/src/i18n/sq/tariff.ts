/** What tariffs say of an amount that changes, or ends. */
export const tariff = {
  endsOn: 'Vlen deri më',
  thenNotKnown: 'pastaj nuk dihet asnjë shumë',
};
