// Shows an OpenAPI document, and calls the server that this page is from.
const place = document.getElementById("swagger");
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const colours = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", colours);
colours();

/**
 * The examples of `userId` are company callers': signed-in users, whose tokens are what people try with, act as themselves, and are
 * refused with another's. It stays empty until somebody fills it in.
 */
const withoutOthers = (spec) => {
  for (const { parameters = [] } of Object.values(spec.paths).flatMap(Object.values))
    for (const parameter of parameters)
      if (parameter.name === "userId" && parameter.in === "query" && !parameter.required) {
        delete parameter.example;
        delete parameter.examples;
      }
};

const show = async () => {
  const answer = await fetch(place.dataset.document);
  const spec = await answer.json();
  // What holds for all operations has a page of its own.
  spec.info.description =
    "Authorize with a token (`conversations token --user …`), open an operation, and execute it: the calls go to this server. What holds for all operations stands in the [guide](guide.html).";
  withoutOthers(spec);
  spec.servers = [{ url: new URL("..", location.href).href.replace(/\/$/, "") }];
  SwaggerUIBundle({
    spec,
    domNode: place,
    deepLinking: true,
    displayOperationId: true,
    docExpansion: "none",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    tagsSorter: "alpha",
    tryItOutEnabled: true,
    validatorUrl: null,
  });
};

show().catch((error) => {
  place.textContent = `The reference can't be shown: ${error.message}`;
});
