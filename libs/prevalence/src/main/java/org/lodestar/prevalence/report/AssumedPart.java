package org.lodestar.prevalence.report;

import java.util.List;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Question;

/** What was assumed, and what a person answered. */
record AssumedPart(Answer answer) implements Part {
  private static final List<String> HEADS =
      List.of("Question", "Answer", "Why", "As assumed?", "If not");

  @Override
  public String id() {
    return "assumed";
  }

  @Override
  public String title() {
    return "What is assumed";
  }

  @Override
  public void write(Html html) {
    Checklist checklist = answer.checklist();
    html.element(
        "p",
        "No count can tell whether these hold: a person who knows the lists has to say."
            + (checklist.by().isEmpty()
                ? " Nobody has answered for it yet."
                : " Answered by " + checklist.by() + "."),
        "class",
        "lead");
    Tables.begin(html, "The checklist", HEADS);
    for (Question question : Question.values()) {
      Tables.row(html, HEADS, row(checklist, question));
    }
    Tables.end(html);
  }

  private static List<String> row(Checklist checklist, Question question) {
    Checklist.Replied replied = checklist.replies().get(question);
    if (replied == null) {
      return List.of(question.words(), "not answered", "–", "–", question.otherwise());
    }
    boolean hoped = replied.reply() == question.hoped();
    return List.of(
        question.words(),
        word(replied.reply()),
        replied.why().isBlank() ? "–" : replied.why(),
        hoped ? "yes" : "no",
        question.otherwise());
  }

  private static String word(Question.Reply reply) {
    return switch (reply) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "not known";
    };
  }
}
