// Runs before the first paint, as a file of its own so that a content policy needs no inline scripts.
(function () {
  try {
    var theme = localStorage.getItem('scorecard:theme');
    if (theme === 'day' || theme === 'night') document.documentElement.dataset.theme = theme;
    if (localStorage.getItem('scorecard:known') !== null) document.documentElement.dataset.known = '';
    if (sessionStorage.getItem('scorecard:recovery-code') !== null) document.documentElement.dataset.recovery = '';
  } catch {
    // Storage is closed to us: the system's choice stands.
  }
})();
