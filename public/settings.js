// Applies what the reader has chosen on this device, as early as can be without holding up the page. What is stored
// is checked as src/site/settings/check-settings.ts does it, and applied as src/site/settings/looks.ts does.
(function () {
	// A search that the address asks for is under way: what is offered before one types would show for a moment.
	var place = document.location;
	if (place && /[?&]q=[^&]/.test(place.search))
		document.documentElement.setAttribute('data-asked', '');
	try {
		var script = document.currentScript;
		// Each site has its own, by its path, in which this file stands.
		var base = script.src.replace(/^\w+:\/\/[^/]+|settings\.js.*$/g, '');
		var settings = JSON.parse(localStorage.getItem('plan-explorer:' + base) || '{}');
		var root = document.documentElement;
		var theme = settings.theme;
		var size = settings.size;
		if (size === 1 || size === 2 || size === 3) root.setAttribute('data-size', 'x' + size);
		if (settings.care === true) {
			root.setAttribute('data-mode', 'care');
			var sheet = document.createElement('link');
			sheet.rel = 'stylesheet';
			sheet.href = script.getAttribute('data-care');
			document.head.appendChild(sheet);
		}
		if (settings.lines === true) root.setAttribute('data-lines', '');
		if (theme !== 'light' && theme !== 'dark') return;
		root.setAttribute('data-theme', theme);
		// The browser's own bar takes the colour of the page.
		var colors = document.querySelectorAll('meta[name=theme-color]');
		var chosen = document.querySelector('meta[name=theme-color][media*=' + theme + ']').content;
		for (var i = 0; i < colors.length; i += 1) {
			colors[i].setAttribute('data-own', colors[i].content);
			colors[i].content = chosen;
		}
	} catch (error) {
		// Storage may be denied, or hold anything; then the system's choice holds.
	}
})();
