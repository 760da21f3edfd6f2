// Preloaded by a fault test into every process of `npm start`: the publisher then asks the CMS at another address.
if (process.argv[1]?.endsWith('publisher/main.ts')) process.env.CMS_URL = process.env.CMS_FOR_THE_PUBLISHER;
