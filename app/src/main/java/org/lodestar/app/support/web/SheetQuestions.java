package org.lodestar.app.support.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.form.Check;
import org.lodestar.app.support.form.Question;
import org.springframework.validation.MapBindingResult;

/**
 * Some questions in words, for a form and for reading.
 *
 * @param prefix of the keys of their words
 * @param picks what can be picked, or is offered for a line, by question
 */
record SheetQuestions(
    Page page, String prefix, List<Question> questions, Map<String, List<Option>> picks) {

  static SheetQuestions of(Page page, String prefix, List<Question> questions) {
    return new SheetQuestions(page, prefix, questions, Map.of());
  }

  /** The questions as a page draws them. */
  List<FieldView> fields() {
    return questions.stream().map(this::field).toList();
  }

  private FieldView field(Question question) {
    String hint = key(question) + ".hint";
    return new FieldView(
        question,
        question.needed() ? label(question) : page.t("support.optional", label(question)),
        page.has(hint) ? page.t(hint) : null,
        options(question));
  }

  private String key(Question question) {
    return prefix + "." + question.name();
  }

  private String label(Question question) {
    return page.t(key(question));
  }

  private List<Option> options(Question question) {
    return question.kind() == Question.Kind.PICK || question.kind() == Question.Kind.LINE
        ? picks.getOrDefault(question.name(), List.of())
        : question.values().stream().map(value -> option(question, value)).toList();
  }

  private Option option(Question question, String value) {
    String hint = key(question) + "." + value + ".hint";
    return new Option(
        value, page.t(key(question) + "." + value), page.has(hint) ? page.t(hint) : null);
  }

  /** What is wrong with what was typed, by question. */
  Map<String, String> problems(Typed typed, LocalDate today) {
    Map<String, String> problems =
        new LinkedHashMap<>(new Check(values(), today).problems(questions, typed.answers()));
    typed.refused().forEach(name -> problems.putIfAbsent(name, "site.error.characters"));
    return problems;
  }

  private Map<String, List<String>> values() {
    return picks.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().stream().map(Option::value).toList()));
  }

  /** A form that shows these answers and says what is wrong with them. */
  Form form(Answers shown, Map<String, String> problems, @Nullable String rule) {
    MapBindingResult result = new MapBindingResult(typed(shown), "form");
    for (Question question : questions) {
      String key = problems.get(question.name());
      if (key != null) {
        result.rejectValue(question.name(), key, new Object[] {label(question)}, null);
      }
    }
    if (rule != null) {
      result.reject(rule, rule);
    }
    return new Form(result, page);
  }

  private Map<String, Object> typed(Answers shown) {
    Map<String, Object> typed = new HashMap<>();
    for (Question question : questions) {
      String name = question.name();
      if (question.kind().isDay()) {
        List<String> parts = Typed.parts(shown.list(name).isEmpty() ? "--" : shown.text(name));
        typed.put(name + ".day", parts.get(0));
        typed.put(name + ".month", parts.get(1));
        typed.put(name + ".year", parts.get(2));
      }
      typed.put(name, question.kind() == Question.Kind.TICKS ? shown.list(name) : shown.text(name));
    }
    return typed;
  }

  /** The answers in words. */
  List<SummaryRow> rows(Answers answers) {
    return rows(answers, Set.of());
  }

  /** As {@link #rows}, without some questions. */
  List<SummaryRow> rows(Answers answers, Set<String> without) {
    return questions.stream()
        .filter(question -> !without.contains(question.name()))
        .map(
            question ->
                new SummaryRow(
                    label(question),
                    answers.list(question.name()).stream()
                        .map(given -> words(question, given))
                        .toList(),
                    null,
                    null))
        .toList();
  }

  /** What was picked once and cannot be any more. */
  private String gone(Question question) {
    String own = key(question) + ".gone";
    return page.t(page.has(own) ? own : "support.pick.gone");
  }

  private String words(Question question, String given) {
    return switch (question.kind()) {
      case LINE, TEXT, DAYS -> given;
      case CHOICE, TICKS -> page.t(key(question) + "." + given);
      case PICK ->
          options(question).stream()
              .filter(option -> option.value().equals(given))
              .map(Option::label)
              .findFirst()
              .orElseGet(() -> gone(question));
      case DAY, PAST_DAY, COMING_DAY -> page.date(LocalDate.parse(given));
    };
  }
}
