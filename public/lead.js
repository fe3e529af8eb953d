// Leads from a short link to the language that the reader's browser asks for first, sentence included.
(function () {
	var language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
	var href = document.querySelector('[data-language=' + language + ']').href;
	var hash = location.hash;
	location.replace(href + (href.indexOf('#') === -1 ? hash : hash.replace('#', '-')));
})();
