import { render } from 'preact';
import { PracticeStart } from '../../components/practice/start.tsx';
import { startPractice } from '../../lib/practice/start-controller.ts';

void startPractice(window, (props) => {
  document.title = `${props.t.title} · Kinlink`;
  document.documentElement.lang = props.t.language;
  render(<PracticeStart {...props} />, document.body);
});
