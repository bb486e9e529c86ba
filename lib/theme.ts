/** The key in localStorage that holds "light" or "dark"; without it the page follows the system. */
export const themeKey = "theme";

/** Runs before the first paint: puts the reader's choice on <html data-theme>. */
export const themeScript = `try{const t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
