export { examplePosting as posting } from '../../../lib/review/rules/support/example-posting.ts';
