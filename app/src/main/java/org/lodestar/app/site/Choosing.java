package org.lodestar.app.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is asked for of a list, and the addresses of its pages.
 *
 * @param path of the list
 * @param sort by which column; empty for the usual order
 */
public record Choosing(String path, List<Question> questions, String sort) {
  public Choosing {
    questions = List.copyOf(questions);
  }

  /** What can be asked for, and what is. */
  public record Filter(List<Question> questions, List<Crumb> chosen) {
    public Filter {
      questions = List.copyOf(questions);
      chosen = List.copyOf(chosen);
    }
  }

  /** One list to choose from. */
  public record Question(String name, String label, List<Option> options, String chosen) {
    public Question {
      options = List.copyOf(options);
    }
  }

  /** The questions, and what was chosen with the address that takes it back. */
  public Filter filter() {
    List<Crumb> chosen = new ArrayList<>();
    for (Question question : questions) {
      question.options().stream()
          .filter(each -> each.value().equals(question.chosen()))
          .forEach(each -> chosen.add(new Crumb(each.label(), without(question.name()))));
    }
    return new Filter(questions, chosen);
  }

  private String without(String name) {
    Map<String, String> asked = asked(sort);
    asked.remove(name);
    return address(path, asked);
  }

  private Map<String, String> asked(String by) {
    Map<String, String> asked = new LinkedHashMap<>();
    questions.stream()
        .filter(each -> !each.chosen().isEmpty())
        .forEach(each -> asked.put(each.name(), each.chosen()));
    if (!by.isEmpty()) {
      asked.put("sort", by);
    }
    return asked;
  }

  /** Address of a page of the list. */
  public String page(int number) {
    Map<String, String> asked = asked(sort);
    asked.put("page", String.valueOf(number));
    return address(path, asked);
  }

  /** Address of the same list in another order. */
  public String sortedBy(String other) {
    return address(path, asked(other));
  }

  /** The same of another page of this list, such as its file. */
  public String at(String other) {
    return address(other, asked(sort));
  }

  private static String address(String path, Map<String, String> asked) {
    String parameters =
        asked.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /** Finds a constant by its name; what nobody offers is as good as nothing. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }
}
