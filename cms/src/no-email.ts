import type { EmailAdapter } from 'payload';

/** This system sends no e-mail, and says so where Payload would print letters to the log instead. */
export const noEmail: EmailAdapter<never> = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@gjakova.example',
  defaultFromName: 'nobody',
  sendEmail: () => {
    throw new Error('No e-mail was sent: this system has no way to send any.');
  },
});
