/** Ends the session of the product, not only Camunda's part of it: the button leads to our own page. */
document.addEventListener('click', (event) => {
  if (event.target.closest('.logout a, a.logout, [ng-click="logout()"]')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    location.assign('/sign-out');
  }
}, true);
