package org.lodestar.disclosure.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.DisclosureException;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON file, with where it stands. What is missing or of a wrong kind is told with its
 * path, and something harmless is read in its stead, so that all faults are told at once.
 *
 * @param path names from the outermost on, between dots
 */
record Node(@Nullable JsonNode json, String path, Faults faults) {
  void fault(String said) {
    faults.add(path.isEmpty() ? "" : "at " + path, said);
  }

  /** Refuses other names than these. */
  void allow(Set<String> names) {
    if (json == null || !json.isObject()) {
      fault("Here stands one JSON object in braces.");
      return;
    }
    String known = names.stream().sorted().collect(Collectors.joining(", "));
    for (String name : json.propertyNames()) {
      if (!names.contains(name)) {
        fault(Faults.shown(name) + " is not known here; known are " + known + ".");
      }
    }
  }

  boolean has(String name) {
    return json != null && json.has(name);
  }

  private Node child(String name) {
    JsonNode found = json == null ? null : json.get(name);
    return new Node(found, path.isEmpty() ? name : path + "." + name, faults);
  }

  /** The object of a name; where it is missing, an empty one. */
  Node object(String name, boolean needed) {
    Node child = child(name);
    if (child.json == null ? needed : !child.json.isObject()) {
      child.fault(child.json == null ? "This is missing." : "Here stands an object in braces.");
    }
    return child;
  }

  void each(BiConsumer<String, Node> what) {
    if (json != null && json.isObject()) {
      for (String name : List.copyOf(json.propertyNames())) {
        what.accept(name, child(name));
      }
    }
  }

  String text(String name) {
    return child(name).text();
  }

  String text() {
    if (json == null || !json.isString() || json.stringValue().isBlank()) {
      fault(json == null ? "This is missing." : "Here stands a text that is not empty.");
      return "?";
    }
    return json.stringValue().strip();
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (json == null || !json.isArray()) {
      fault("Here stands a list of texts in brackets.");
    } else {
      for (int i = 0; i < json.size(); i++) {
        texts.add(new Node(json.get(i), path + "[" + i + "]", faults).text());
      }
    }
    return texts;
  }

  String choice(String name, List<String> choices, String usual) {
    JsonNode found = child(name).json;
    if (found == null) {
      return usual;
    }
    if (!found.isString() || !choices.contains(found.stringValue())) {
      child(name).fault("Here stands one of " + String.join(", ", choices) + ".");
      return usual;
    }
    return found.stringValue();
  }

  int whole(String name, int usual) {
    JsonNode found = child(name).json;
    if (found == null) {
      return usual;
    }
    if (!found.isIntegralNumber() || !found.canConvertToInt()) {
      child(name).fault("Here stands a whole number without quotes.");
      return usual;
    }
    return found.intValue();
  }

  double number(String name, double usual) {
    JsonNode found = child(name).json;
    if (found == null) {
      return usual;
    }
    if (!found.isNumber()) {
      child(name).fault("Here stands a number without quotes.");
      return usual;
    }
    return found.doubleValue();
  }

  boolean flag(String name, boolean usual) {
    JsonNode found = child(name).json;
    if (found == null) {
      return usual;
    }
    if (!found.isBoolean()) {
      child(name).fault("Here stands true or false.");
      return usual;
    }
    return found.booleanValue();
  }

  /** What a record refuses is told with the path. */
  <T> T make(Supplier<T> made, T instead) {
    try {
      return made.get();
    } catch (DisclosureException e) {
      fault(String.valueOf(e.getMessage()));
      return instead;
    }
  }

  <T> void offer(Supplier<T> made, Consumer<T> taken) {
    try {
      taken.accept(made.get());
    } catch (DisclosureException e) {
      fault(String.valueOf(e.getMessage()));
    }
  }
}
