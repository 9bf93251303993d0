// The contract as it is served, but for one thing: a person here pastes a token, and asks no identity provider for one.
const pasted = {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'at+jwt',
    description: 'An access token, such as `scripts/careway token --role care-manager` prints.',
};

fetch('/openapi.json').then(answer => answer.json()).then(contract => {
    for (const name of Object.keys(contract.components.securitySchemes)) contract.components.securitySchemes[name] = pasted;
    contract.info.description += '\n\nThe contract itself: [openapi.yaml](/openapi.yaml), [openapi.json](/openapi.json).';
    SwaggerUIBundle({
        spec: contract,
        dom_id: '#contract',
        deepLinking: true,
        tryItOutEnabled: true,
        defaultModelsExpandDepth: 0,
        displayRequestDuration: true,
        validatorUrl: null,
    });
});
