import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { message } from '#src/content/messages.ts';
import { storyWord } from '#src/content/story-words.ts';
import { bandOf, GRAPH_QUANTITIES, lineOf, type GraphQuantity } from '#src/explain/graph-lines.ts';
import { sentenceOf } from '#src/explain/graph-sentence.ts';
import { marksOf, progressAt } from '#src/explain/chapter-time.ts';
import { courses } from '#src/state/story-engine.ts';
import { scenarioOf } from '#src/state/story-scenario.ts';
import { CARE_IDS, type CareId } from '#src/state/story-choice.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { GraphPicture, type GraphSeries } from './graph-picture.tsx';
import { markWords, timeWords } from './time-words.ts';
import { useStoryChanges, useStoryMoment } from './use-story.ts';

/** Hours at which the table beside the graph is read. */
const TABLE_HOURS = [0, 24, 72, 168, 672, 2016] as const;

const lower = (care: CareId): string => storyWord(`care.${care}.in`);

/** Pain, tightness or blood flow over twelve weeks, for one choice or two, and a sentence that says what is seen. */
export function AfterGraph(): React.JSX.Element {
  const story = useStore(appStore, (state) => state.story);
  const [quantity, setQuantity] = useState<GraphQuantity>('pain');
  const { told, progress } = useStoryMoment();
  // a course or a band that has been worked out since comes in with the next drawing
  useStoryChanges();
  const cares = story.beside && story.beside !== story.care ? [story.care, story.beside] : [story.care];
  const runs = cares.map((care) => {
    const scenario = scenarioOf({ ...story, care });
    return { care, course: courses.course(scenario), people: courses.people(scenario) };
  });
  const complete = runs.flatMap(({ care, course, people }) => (course ? [{ care, course, people }] : []));
  const series: readonly GraphSeries[] = useMemo(
    () => complete.map(({ care, course, people }) => ({ name: storyWord(`care.${care}`), line: lineOf(course, quantity), band: people ? bandOf(people, quantity) : null })),
    // the courses are kept by their choice: the same choice, the same arrays
    // oxlint-disable-next-line react/exhaustive-deps
    [complete.map(({ care, people }) => `${care}${people ? 'p' : ''}`).join(), story, quantity, complete.length],
  );
  if (!told || series.length < cares.length) return <p className="note">{storyWord('model.waiting')}</p>;
  const marks = marksOf('after', told.course).map((mark) => ({ x: mark.progress, label: markWords(mark) }));
  const sentences = sentenceOf(complete.map(({ care, course }) => ({ name: lower(care), course })));
  return (
    <>
      <GraphPicture series={series} marks={marks} cursor={progress} label={`${storyWord(`graph.${quantity}`)}. ${sentences.join(' ')}`}>
        <p className="lead">{sentences.join(' ')}</p>
        <p className="text">{storyWord(complete.every(({ people }) => people) ? 'graph.band' : 'graph.band.waiting')}</p>
        <EvidenceBadge evidence="mixed" sources={['HONG1994', 'BAUTISTA2020', 'DN48H']} dispute={storyWord('graph.dispute')} />
        <details>
          <summary>{storyWord('graph.table')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{storyWord('graph.table.time')}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {TABLE_HOURS.map((hours) => (
                <tr key={hours}>
                  <th scope="row">{hours === 0 ? storyWord('time.now') : timeWords(told.course, hours)}</th>
                  {series.map(({ name, line }) => (
                    <td key={name}>{valueAt(line, progressAt('after', told.course, hours)).toFixed(1)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </GraphPicture>
      <div className="graph">
        <div className="asked">
          <label>
            {storyWord('graph.quantity')}
            <select value={quantity} onChange={(event) => setQuantity(event.target.value as GraphQuantity)}>
              {GRAPH_QUANTITIES.map((id) => (
                <option key={id} value={id}>
                  {storyWord(`graph.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {storyWord('graph.compare')}
            <select value={story.beside ?? ''} onChange={(event) => appStore.getState().chooseStory({ beside: (event.target.value || null) as CareId | null })}>
              <option value="">{storyWord('graph.compare.none')}</option>
              {CARE_IDS.filter((id) => id !== story.care).map((id) => (
                <option key={id} value={id}>
                  {storyWord(`care.${id}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p className="note">
          {message('model.note')} {storyWord('time.uneven')}
        </p>
      </div>
    </>
  );
}

/** Height of a line at a place, 0 to 10 of the model. */
function valueAt(line: GraphSeries['line'], x: number): number {
  const point = line.find(([at]) => at >= x) ?? line.at(-1);
  return 10 * (point?.[1] ?? 0);
}
