const LINKS = [
  ["API", "index.html"],
  ["Guide", "guide.html"],
  ["Events", "events.html"],
  ["Administration", "admin.html"],
];

/**
 * A page with its head and the links to the others.
 *
 * @param {{ title: string, body: string, current?: string, head?: string, at?: string, wide?: boolean }} page `at` is
 * the path from where the page is to the folder of the reference
 */
export const layout = ({ title, body, current, head = "", at = "", wide = false }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${at}icon.svg" type="image/svg+xml">
${head}
<link rel="stylesheet" href="${at}pages.css">
</head>
<body>
<header class="top">
<a class="home" href="${at === "" ? "../" : "./"}"><img src="${at}icon.svg" alt="" width="28" height="28">Conversations</a>
<nav aria-label="Reference">
${LINKS.map(([name, file]) => `<a href="${at}${file}"${name === current ? ' aria-current="page"' : ""}>${name}</a>`).join("\n")}
<a class="to-console" href="${at === "" ? "../" : "./"}console/">Console</a>
</nav>
</header>
<main${wide ? ' class="wide"' : ""}>
${body}
</main>
</body>
</html>
`;
