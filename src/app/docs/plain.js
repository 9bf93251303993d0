const at = id => document.getElementById(id);
const operations = [];

function choose() {
    const { path, operation } = operations[at('operation').selectedIndex];
    at('path').value = path;
    const content = Object.values(operation.requestBody?.content ?? {})[0];
    at('body').value = content ? JSON.stringify(content.example ?? {}, null, 2) : '';
}

async function send(event) {
    event.preventDefault();
    const { method, operation } = operations[at('operation').selectedIndex];
    const headers = {};
    if (at('token').value) headers.Authorization = 'Bearer ' + at('token').value;
    if (operation['x-idempotent']) headers['Idempotency-Key'] = crypto.randomUUID();
    if (operation['x-conditional']) headers['If-Match'] = prompt('The version that you change (ETag)', '"1"');
    const body = at('body').value || undefined;
    if (body) headers['Content-Type'] = Object.keys(operation.requestBody.content)[0];
    const answer = await fetch(at('path').value, { method: method.toUpperCase(), headers, body });
    at('answer').textContent = answer.status + '\n' + [...answer.headers].map(pair => pair.join(': ')).join('\n') + '\n\n' + await answer.text();
}

fetch('/openapi.json').then(answer => answer.json()).then(contract => {
    for (const [path, item] of Object.entries(contract.paths)) {
        for (const method of ['get', 'post', 'patch']) {
            if (!item[method]) continue;
            operations.push({ path, method, operation: item[method] });
            at('operation').add(new Option(`${method.toUpperCase()} ${path}: ${item[method].summary}`));
        }
    }
    at('operation').onchange = choose;
    at('ask').onsubmit = send;
    choose();
});
