// Applies what the reader has chosen on this device, as early as can be without holding up the page.
(function () {
	try {
		var settings = JSON.parse(localStorage.getItem('settings') || '{}');
		var root = document.documentElement;
		if (settings.theme) root.setAttribute('data-theme', settings.theme);
		if (settings.care) root.setAttribute('data-mode', 'care');
	} catch (error) {
		// Storage may be denied; then the system's choice holds.
	}
})();
