document.documentElement.className = "js"; window.jQuery = function () {};
