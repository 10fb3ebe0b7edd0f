// What is asked about a region of the body? Reads quizzes/<id>.yaml: each question has one right answer.
import type { Fields } from "../page/fields.ts";
import { MUSCLE_IDS } from "../vocabulary.ts";
import type { Quiz, QuizQuestion } from "../words.ts";

export function readQuiz(fields: Fields): Quiz {
  return {
    id: fields.text("id"),
    name: fields.text("name"),
    muscles: fields.listOf("muscles", MUSCLE_IDS),
    sources: fields.ids("sources"),
    questions: fields.maps("questions").map(readQuestion),
  };
}

function readQuestion(fields: Fields): QuizQuestion {
  const question = {
    ask: fields.text("ask"),
    right: fields.text("right"),
    wrong: fields.names("wrong"),
    because: fields.text("because"),
    ...(fields.has("muscle") && { muscle: fields.oneOf("muscle", MUSCLE_IDS) }),
  };
  if (question.wrong.includes(question.right))
    fields.report("wrong", "the right answer stands among the wrong ones");
  fields.refuseTheRest();
  return question;
}
