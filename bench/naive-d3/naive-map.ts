// What most pages do: a force simulation with links as long as relations are bad, re-heated at each step of a slider.
// No library but d3-force stands between it and the document, so it is rather faster than such pages are.
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NaiveData, NaiveStep } from '../scrub-story.ts';

interface Actor extends SimulationNodeDatum {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

interface Relation extends SimulationLinkDatum<Actor> {
  readonly key: string;
  score: number;
}

const data = (await (await fetch('./steps.json')).json()) as NaiveData;
const { width, height, radius } = data;
const root = document.querySelector('svg')!;
const slider = document.querySelector('input')!;
const time = document.querySelector('time')!;
const title = document.querySelector('b')!;
root.setAttribute('width', String(width));
root.setAttribute('height', String(height));
slider.max = String(data.steps.length - 1);

function draw<Name extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) mark.setAttribute(key, String(value));
  parent.append(mark);
  return mark;
}

const lineLayer = draw(root, 'g');
const tagLayer = draw(root, 'g');
const actorLayer = draw(root, 'g');

const actors: Actor[] = data.actors.map((actor) => ({ ...actor }));
const discs = actors.map(({ code, name }) => {
  const mark = draw(actorLayer, 'g');
  draw(mark, 'circle', { r: radius });
  draw(mark, 'text', { class: 'code' }).textContent = code;
  draw(mark, 'text', { class: 'name', y: radius + 14 }).textContent = name;
  return mark;
});

const ends = new Map(actors.map((actor) => [actor.id, actor] as const));
const relations: Relation[] = data.pairs.map(([a, b]) => ({
  key: `${a} ${b}`,
  source: ends.get(a)!,
  target: ends.get(b)!,
  score: 0,
}));
const lines = relations.map(() => {
  const line = draw(lineLayer, 'line');
  const tag = draw(tagLayer, 'g', { class: 'tag' });
  draw(tag, 'rect', { x: -20, y: -10, width: 40, height: 20, rx: 10 });
  return { line, tag, text: draw(tag, 'text') };
});

const links = forceLink<Actor, Relation>()
  .distance(({ score }) => 160 - 12 * score)
  .strength(({ score }) => Math.abs(score) / 10);
const simulation = forceSimulation(actors)
  .force('link', links)
  .force('charge', forceManyBody().strength(-300))
  .force('center', forceCenter(width / 2, height / 2))
  .on('tick', tick);

function tick(): void {
  actors.forEach(({ x = 0, y = 0 }, index) => {
    discs[index]!.setAttribute('transform', `translate(${x},${y})`);
  });
  relations.forEach(({ source, target }, index) => {
    const { x: x1 = 0, y: y1 = 0 } = source as Actor;
    const { x: x2 = 0, y: y2 = 0 } = target as Actor;
    const { line, tag } = lines[index]!;
    line.setAttribute('x1', String(x1));
    line.setAttribute('y1', String(y1));
    line.setAttribute('x2', String(x2));
    line.setAttribute('y2', String(y2));
    tag.setAttribute('transform', `translate(${(x1 + x2) / 2},${(y1 + y2) / 2})`);
  });
}

function show({ at, title: event, scores }: NaiveStep): void {
  time.textContent = at;
  title.textContent = event;
  relations.forEach((relation, index) => {
    const score = scores[index] ?? null;
    const { line, tag, text } = lines[index]!;
    line.style.display = tag.style.display = score === null ? 'none' : '';
    relation.score = score ?? 0;
    if (score === null) return;
    const hue = score < 0 ? 10 : 200;
    line.setAttribute('stroke', `hsl(${hue} ${Math.round(Math.abs(score) * 8)}% 45%)`);
    line.setAttribute('stroke-width', String(1 + Math.abs(score) / 2));
    text.textContent = `${score > 0 ? '+' : ''}${score.toFixed(1)}`;
  });
  links.links(relations.filter((_, index) => scores[index] !== null));
  simulation.alpha(1).restart();
}

slider.addEventListener('input', () => {
  show(data.steps[slider.valueAsNumber]!);
});
show(data.steps[0]!);
