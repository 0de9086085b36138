package org.lodestar.prevalence.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Question;

/** What was assumed, and what a person answered. */
record AssumedPart(Answer answer) implements Part {
  private static final List<String> HEADS = List.of("Question", "Answer", "What follows");

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
    return List.of(question.words(), answered(replied), follows(question, replied));
  }

  private static String answered(Checklist.@Nullable Replied replied) {
    return replied == null
        ? "not answered yet"
        : word(replied.reply()) + (replied.why().isBlank() ? "" : ": " + replied.why());
  }

  private static String follows(Question question, Checklist.@Nullable Replied replied) {
    return replied == null
        ? "No total is shown until it is answered."
        : replied.reply() == question.hoped()
            ? "As the methods assume."
            : (replied.reply() == Question.Reply.UNKNOWN ? "If not as assumed: " : "")
                + question.otherwise();
  }

  private static String word(Question.Reply reply) {
    return switch (reply) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "not known";
    };
  }
}
