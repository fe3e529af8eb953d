// Leads from a short link to the language in which the reader reads, else to the one the browser asks for first,
// sentence or range included.
(function () {
	var mode;
	try {
		mode = JSON.parse(localStorage.getItem('settings') || '{}').mode;
	} catch (error) {
		// Storage may be denied.
	}
	var language = mode === 'zh' || mode === 'en' ? mode : /^zh/i.test(navigator.language) ? 'zh' : 'en';
	var href = document.querySelector('[data-language=' + language + ']').href;
	if (mode === 'bi') href = href.replace('/' + language + '/plan/', '/bi/plan/');
	var hash = location.hash;
	// A range, `?to=s9#s7`, goes with its sentence.
	location.replace(
		href.indexOf('#') === -1 ? href + location.search + hash : href + hash.replace('#', '-'),
	);
})();
