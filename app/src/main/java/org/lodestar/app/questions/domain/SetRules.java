package org.lodestar.app.questions.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;
import org.lodestar.app.site.Refused.Refusal;

/** What questions must be before anybody is asked them. */
public final class SetRules {
  /** As many points as a scale may have. */
  public static final int LONGEST_SCALE = 10;

  /** As many choices as a question may have. */
  public static final int MOST_CHOICES = 20;

  private static final int FEWEST = 2;
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private SetRules() {}

  /**
   * A question where it stands.
   *
   * @param place code of where it stands in the room that asks
   */
  public record Placed(String place, Question question) {}

  /**
   * All that is wrong.
   *
   * @param questions in their order
   * @param places all codes to which a choice may lead, in their order; a choice leads forward only
   */
  public static List<Refusal> check(List<Placed> questions, List<String> places) {
    List<Refusal> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Placed each : questions) {
      Question question = each.question();
      if (!CODE.matcher(question.code()).matches() || !seen.add(question.code())) {
        wrong.add(refusal("questions.set.code", question));
      }
      if (question.words().isBlank()) {
        wrong.add(refusal("questions.set.words", question));
      }
      choices(wrong, question);
      marks(wrong, question);
      ways(wrong, each, places);
    }
    return wrong;
  }

  private static void choices(List<Refusal> wrong, Question question) {
    if (!question.kind().chosen()) {
      if (!question.choices().isEmpty()) {
        wrong.add(refusal("questions.set.choices.none", question));
      }
      return;
    }
    int many = question.choices().size();
    int most = question.kind() == QuestionKind.SCALE ? LONGEST_SCALE : MOST_CHOICES;
    if (many < FEWEST || many > most) {
      wrong.add(refusal("questions.set.choices", question));
    }
    if (doubled(question.choices().stream().map(Choice::code).toList())
        || question.choices().stream().anyMatch(each -> !CODE.matcher(each.code()).matches())) {
      wrong.add(refusal("questions.set.choices.code", question));
    }
    if (doubled(question.choices().stream().map(SetRules::plain).toList())
        || question.choices().stream().anyMatch(each -> each.words().isBlank())) {
      wrong.add(refusal("questions.set.choices.words", question));
    }
  }

  private static String plain(Choice choice) {
    return choice.words().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean doubled(List<String> all) {
    return new HashSet<>(all).size() < all.size();
  }

  /** A quiz without a right answer would fail everybody; one that is all right would pass all. */
  private static void marks(List<Refusal> wrong, Question question) {
    int right = question.right().size();
    boolean fits =
        switch (question.kind()) {
          case SINGLE -> question.marked() ? right == 1 : right == 0;
          case SEVERAL ->
              question.marked() ? right > 0 && right < question.choices().size() : right == 0;
          case RANK -> right == 0;
          case SCALE, TEXT, WARD -> !question.marked() && right == 0;
        };
    if (!fits) {
      wrong.add(refusal("questions.set.right", question));
    }
  }

  /** Nobody is led to nowhere, back, or around for ever. */
  private static void ways(List<Refusal> wrong, Placed placed, List<String> places) {
    int here = places.indexOf(placed.place());
    boolean lost =
        placed.question().choices().stream()
            .filter(Choice::leads)
            .anyMatch(each -> places.indexOf(each.next()) <= here);
    if (lost) {
      wrong.add(refusal("questions.set.ways", placed.question()));
    }
  }

  private static Refusal refusal(String key, Question question) {
    return new Refusal("", key, question.words().isBlank() ? question.code() : question.words());
  }
}
