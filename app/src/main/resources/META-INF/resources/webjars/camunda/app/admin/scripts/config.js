export default {
  app: { name: 'Vinh Danh', vendor: 'Vinh Danh' },
  disableWelcomeMessage: true,
  // the same way out of the product as in Tasklist
  customScripts: ['../tasklist/scripts/vinhdanh/sign-out.js'],
};
