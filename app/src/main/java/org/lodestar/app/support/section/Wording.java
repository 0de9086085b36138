package org.lodestar.app.support.section;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.form.Question;
import org.lodestar.app.vault.PersonalText;

/** Says answers of this module in one language; what has nothing to say is left out. */
record Wording(Words words, Language language) {
  String say(String key, Object... arguments) {
    return words.say(language, key, arguments);
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
  }

  Line line(String label, String value) {
    return new Line(label, PersonalText.of(value));
  }

  /**
   * What was answered, a line for each question. What is picked from a list is left out: it is
   * about workers and channels, not about the person.
   */
  List<Line> lines(String prefix, List<Question> questions, Answers answers, Set<String> without) {
    return questions.stream()
        .filter(question -> question.kind() != Question.Kind.PICK)
        .filter(question -> !without.contains(question.name()))
        .filter(question -> !answers.list(question.name()).isEmpty())
        .map(question -> line(prefix + "." + question.name(), question, answers))
        .toList();
  }

  private Line line(String key, Question question, Answers answers) {
    return line(
        say(key),
        answers.list(question.name()).stream()
            .map(given -> value(key, question, given))
            .collect(Collectors.joining("\n")));
  }

  private String value(String key, Question question, String given) {
    return switch (question.kind()) {
      case CHOICE, TICKS -> say(key + "." + given);
      case DAY, PAST_DAY, COMING_DAY -> date(LocalDate.parse(given));
      default -> given;
    };
  }
}
