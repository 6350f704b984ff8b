// Search, filters, copy buttons and the figure about verdicts: all from what stands in the page, nothing is fetched.
'use strict';

const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

// Search and filters: their state is in the address, after #, so that it survives a reload and can be sent to somebody.
const form = document.querySelector('[data-search]');
if (form) {
  const list = document.querySelector('[data-claims]'), count = document.querySelector('[data-count]');
  const items = [...list.children].map(item => ({ item, text: plain(item.textContent) }));
  const state = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const show = () => {
    const { q = '', ...filters } = Object.fromEntries(state());
    const words = plain(q).split(/\s+/);
    let shown = 0;
    for (const { item, text } of items) {
      const fits = words.every(word => text.includes(word)) && Object.entries(filters).every(([name, value]) => item.dataset[name] === value);
      item.hidden = !fits;
      shown += fits;
    }
    count.textContent = `${shown} ${shown === 1 ? count.dataset.one : count.dataset.many}`;
    document.querySelector('[data-none]').hidden = shown > 0;
    const other = document.querySelector('.language');
    other.hash = state().toString();
  };
  const read = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const field of form.elements) if (field.name) field.value = wanted.get(field.name) ?? '';
    show();
  };
  form.addEventListener('input', () => {
    show();
    history.replaceState(null, '', `#${state().toString() || 'claims'}`);
  });
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', read);
  read();
  if (state().size > 0) document.getElementById('claims').scrollIntoView();
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
  });
}

// The sequential test, decided again: the first look whose interval lies inside the band, or outside it.
const trace = document.querySelector('[data-trace]');
if (trace) {
  const looks = JSON.parse(trace.dataset.trace), words = trace.dataset.words.split('|');
  const slider = trace.querySelector('input'), svg = trace.querySelector('svg');
  const number = (value, digits) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits });
  const x = n => 40 + 510 * Math.log(n / looks[0][0]) / Math.log(looks.at(-1)[0] / looks[0][0]);
  const y = value => 260 - 250 * Math.min(Math.max((value - 0.5) / 1.2, 0), 1);
  const area = part => part.length < 2 ? '' : 'M' + part.map(([n, , low]) => `${x(n)},${y(low)}`).join('L') +
    part.toReversed().map(([n, , , high]) => `L${x(n)},${y(high)}`).join('') + 'Z';
  const decide = () => {
    const tolerance = slider.value / 100, [bottom, top] = [1 - tolerance, 1 + tolerance];
    const inside = ([, , low, high]) => low >= bottom && high <= top, outside = ([, , low, high]) => low > top || high < bottom;
    const found = looks.findIndex(look => inside(look) || outside(look)), stop = found < 0 ? looks.length - 1 : found;
    const [n, , low, high] = looks[stop], sentence = found < 0 ? words[2] : inside(looks[stop]) ? words[0] : words[1];
    svg.innerHTML = `<rect class="band" x="40" y="${y(top)}" width="510" height="${y(bottom) - y(top)}"/>` +
      [0.6, 0.8, 1, 1.2, 1.4, 1.6].map(v => `<text x="34" y="${y(v) + 4}" text-anchor="end">${number(v, 1)}</text>`).join('') +
      [100, 1000, 10000, 100000].map(v => `<text x="${x(v)}" y="278" text-anchor="middle">${number(v, 0)}</text>`).join('') +
      `<text x="295" y="296" text-anchor="middle">${words[3]}</text>` +
      `<path class="later" d="${area(looks.slice(stop))}"/><path class="seen" d="${area(looks.slice(0, stop + 1))}"/>` +
      `<path class="mean" d="M${looks.slice(0, stop + 1).map(([m, mean]) => `${x(m)},${y(mean)}`).join('L')}"/>` +
      `<line class="stop" x1="${x(n)}" y1="10" x2="${x(n)}" y2="260"/>`;
    trace.querySelector('[data-tolerance]').textContent = `${number(Number(slider.value), 1)} %`;
    trace.querySelector('[data-decided]').textContent = sentence.replace('{n}', number(n, 0)).replace('{low}', number(low, 3)).replace('{high}', number(high, 3));
  };
  slider.addEventListener('input', decide);
  decide();
}
