// Leads from a short link to the language in which the reader reads, else to the one the browser asks for first,
// sentence or range included. What is stored is checked as src/site/settings/check-settings.ts does it.
(function () {
	var settings = {};
	try {
		// Each site has its own, by its path, in which this file stands.
		var base = document.currentScript.src.replace(/^\w+:\/\/[^/]+|lead\.js.*$/g, '');
		settings = JSON.parse(localStorage.getItem('plan-explorer:' + base)) || {};
	} catch (error) {
		// Storage may be denied, or hold anything.
	}
	var asked = /^zh/i.test(navigator.language) ? 'zh' : 'en';
	// Who reads both languages side by side reads our own pages in one.
	var language = [settings.mode, settings.language, asked].filter(function (one) {
		return one === 'zh' || one === 'en';
	})[0];
	// A plan that is not translated is here in one language only.
	var link = document.querySelector('[data-language=' + language + ']');
	var href = (link || document.querySelector('[data-language]')).href;
	if (settings.mode === 'bi' && document.querySelector('[data-language=en]')) href = href.replace('/' + language + '/plan/', '/bi/plan/');
	// A range, `?to=s9#s7`, goes with its sentence; of an item of a box both are `item-2-s7`.
	var parts = href.split('#');
	var item = parts[1] ? parts[1] + '-' : '';
	var search = location.search.replace(/([?&]to=)(?=s\d)/i, '$1' + item);
	var hash = location.hash.slice(1);
	var anchor = hash ? item + hash : parts[1];
	location.replace(parts[0] + search + (anchor ? '#' + anchor : ''));
})();
