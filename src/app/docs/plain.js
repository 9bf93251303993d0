const at = id => document.getElementById(id);
const operations = [];

// What a reference within the contract stands for.
const resolved = (contract, node) => node.$ref ? node.$ref.slice(2).split('/').reduce((found, part) => found[part], contract) : node;

function collect(contract) {
    for (const [path, item] of Object.entries(contract.paths)) {
        for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
            if (!item[method]) continue;
            const operation = item[method];
            const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(each => resolved(contract, each));
            operations.push({ path, method, operation, parameters, media: Object.entries(operation.requestBody?.content ?? {})[0] });
            at('operation').add(new Option(`${method.toUpperCase()} ${path}: ${operation.summary}`));
        }
    }
}

function choose() {
    const { path, operation, parameters, media } = operations[at('operation').selectedIndex];
    const example = name => parameters.find(each => each.in === 'path' && each.name === name)?.example ?? name;
    const required = parameters.filter(each => each.in === 'query' && each.required).map(each => `${each.name}=${encodeURIComponent(each.example ?? '')}`);
    at('path').value = path.replace(/\{(\w+)\}/g, (_, name) => example(name)) + (required.length ? '?' + required.join('&') : '');
    at('description').textContent = operation.description;
    at('parameters').textContent = parameters.filter(each => each.in === 'query').map(each => `${each.name}: ${each.description}.`).join(' ');
    at('conditional').hidden = !operation['x-conditional'];
    at('content').hidden = !media;
    at('body').value = media ? JSON.stringify(media[1].example ?? {}, null, 2) : '';
}

async function send(event) {
    event.preventDefault();
    const { method, operation, media } = operations[at('operation').selectedIndex];
    const headers = {};
    if (at('token').value) headers.Authorization = 'Bearer ' + at('token').value.trim();
    if (operation['x-idempotent']) headers['Idempotency-Key'] = 'docs-' + Date.now();
    if (operation['x-conditional']) headers['If-Match'] = at('version').value;
    if (media) headers['Content-Type'] = media[0];
    const show = text => {
        at('answer').hidden = false;
        at('answer').textContent = text;
    };
    try {
        const answer = await fetch(at('path').value, { method: method.toUpperCase(), headers, body: media ? at('body').value : undefined });
        const text = await answer.text();
        const json = (answer.headers.get('Content-Type') ?? '').includes('json');
        show(answer.status + '\n' + [...answer.headers].map(pair => pair.join(': ')).join('\n') + '\n\n' + (json ? JSON.stringify(JSON.parse(text), null, 2) : text));
    } catch (error) {
        show('No answer came: ' + error.message);
    }
}

fetch('/openapi.json').then(answer => answer.json()).then(contract => {
    collect(contract);
    at('operation').onchange = choose;
    at('ask').onsubmit = send;
    choose();
});
