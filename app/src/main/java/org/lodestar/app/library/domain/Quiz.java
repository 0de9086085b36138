package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions with their answers: a line with ? asks, + is right, - is wrong, = says why. */
public final class Quiz {
  private Quiz() {}

  /** A question. */
  public record Question(String words, List<Choice> choices, String reason) {
    public Question {
      choices = List.copyOf(choices);
    }

    /** The right answer. */
    public String right() {
      return choices.stream().filter(Choice::right).findFirst().orElseThrow().words();
    }
  }

  /** An answer to choose. */
  public record Choice(String words, boolean right) {}

  /** The questions of a text; one without a right answer or a reason is left out. */
  public static List<Question> read(String text) {
    return Stream.of(text.split("\n\\s*\n")).map(Quiz::question).filter(Quiz::whole).toList();
  }

  private static boolean whole(Question question) {
    return !question.words().isEmpty()
        && !question.reason().isEmpty()
        && question.choices().stream().filter(Choice::right).count() == 1;
  }

  private static Question question(String block) {
    String asked = "";
    String reason = "";
    List<Choice> choices = new ArrayList<>();
    List<String> lines =
        block.lines().map(String::strip).filter(each -> each.length() > 1).toList();
    for (String line : lines) {
      String said = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '?' -> asked = said;
        case '+' -> choices.add(new Choice(said, true));
        case '-' -> choices.add(new Choice(said, false));
        case '=' -> reason = said;
        default -> throw new IllegalArgumentException("No line of a quiz: " + line);
      }
    }
    return new Question(asked, choices, reason);
  }
}
