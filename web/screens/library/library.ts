// The pages of the library, in one chunk: whoever reads one soon opens the next.
export { ArticlePage } from "./ArticlePage.tsx";
export { MusclePage } from "./MusclePage.tsx";
export { QuestionPage } from "./QuestionPage.tsx";
export { QuizPage } from "./QuizPage.tsx";
