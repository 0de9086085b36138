package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Checklist.Replied;
import org.lodestar.prevalence.answer.Question;
import org.lodestar.prevalence.answer.Question.Reply;

/**
 * The checklist as a flat object of JSON: {@code by}, and for each question {@code KEY} with yes,
 * no or unknown and {@code KEYWhy} with the reason. {@code KEYQuestion} is there to be read by the
 * person who fills it in.
 */
final class ChecklistFile {
  private static final String BY = "by";
  private static final String WHY = "Why";
  private static final String QUESTION = "Question";

  private ChecklistFile() {}

  /** Nothing answered yet, for a person to fill in. */
  static String empty() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(BY, "");
    for (Question question : Question.values()) {
      fields.put(question.key() + QUESTION, question.words());
      fields.put(question.key(), "");
      fields.put(question.key() + WHY, "");
    }
    return Json.print(fields);
  }

  static Checklist read(Path file) {
    try {
      return read(Json.readObject(Files.readAllBytes(file), "The checklist"));
    } catch (NoSuchFileException e) {
      throw new CommandRefused(
          "There is no file "
              + Shown.text(file.toString())
              + "; ./lodestar estimate checklist prints an empty one.");
    } catch (IOException e) {
      throw new CommandRefused("The checklist cannot be read: " + e.getMessage());
    }
  }

  private static Checklist read(Map<String, @Nullable Object> fields) {
    fields.keySet().forEach(ChecklistFile::check);
    Map<Question, Replied> replies = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      reply(fields, question)
          .ifPresent(
              reply ->
                  replies.put(question, new Replied(reply, text(fields, question.key() + WHY))));
    }
    return new Checklist(text(fields, BY), replies);
  }

  private static void check(String name) {
    String key = name.replaceFirst("(" + WHY + "|" + QUESTION + ")$", "");
    if (!name.equals(BY) && Question.find(key).isEmpty()) {
      throw new CommandRefused(
          "The checklist has a field "
              + Shown.text(name)
              + " that is no question; ./lodestar estimate checklist prints all of them.");
    }
  }

  private static Optional<Reply> reply(Map<String, @Nullable Object> fields, Question question) {
    String reply = text(fields, question.key()).strip();
    return reply.isEmpty()
        ? Optional.empty()
        : Optional.of(
            switch (reply.toLowerCase(Locale.ROOT)) {
              case "yes" -> Reply.YES;
              case "no" -> Reply.NO;
              case "unknown" -> Reply.UNKNOWN;
              default ->
                  throw new CommandRefused(
                      "The checklist answers \""
                          + question.key()
                          + "\" with "
                          + Shown.text(reply)
                          + "; it takes yes, no or unknown.");
            });
  }

  private static String text(Map<String, @Nullable Object> fields, String name) {
    Object value = fields.get(name);
    return switch (value) {
      case null -> "";
      case String text -> text;
      case Boolean flag -> flag ? "yes" : "no";
      default -> throw new CommandRefused("The checklist's field \"" + name + "\" takes a text.");
    };
  }
}
