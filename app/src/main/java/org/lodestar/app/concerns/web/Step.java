package org.lodestar.app.concerns.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.form.ContactForm;

/** The questions of the public journey, one a page, in their order. */
public enum Step {
  DANGER("danger"),
  SAFE("safe"),
  ABOUT("about"),
  AGE("age"),
  SEEN("seen"),
  WHERE("where"),
  WHEN("when"),
  OTHERS("others"),
  SHARING("sharing"),
  /** Name, and the way by which the reporter can be reached safely. */
  CONTACT("contact", Step::named),
  /** The rules of that way. */
  REACH("reach", Step::reachable),
  LANGUAGE("language"),
  /** Photos and files; nobody has to come by here. */
  FILES("files");

  private final String name;
  private final Predicate<Draft> applies;

  Step(String name) {
    this(name, draft -> true);
  }

  Step(String name, Predicate<Draft> applies) {
    this.name = name;
    this.applies = applies;
  }

  private static boolean named(Draft draft) {
    return draft
        .find(SHARING, SharingForm.class)
        .map(answer -> answer.sharing() != Confidentiality.ANONYMOUS)
        .orElse(false);
  }

  private static boolean reachable(Draft draft) {
    return named(draft)
        && draft
            .find(CONTACT, ContactForm.class)
            .map(answer -> answer.way() != ContactForm.Way.NONE)
            .orElse(false);
  }

  /** Where the question stands. */
  public String path() {
    return "/report/" + name;
  }

  /** Name of the template and first part of the message keys. */
  String template() {
    return "concerns/" + name;
  }

  /** Whether a report cannot be sent before this question was answered. */
  boolean needed() {
    return this != FILES;
  }

  boolean applies(Draft draft) {
    return applies.test(draft);
  }

  /** The questions that are asked, given the answers so far. */
  static List<Step> asked(Draft draft) {
    return Arrays.stream(values()).filter(step -> step.applies(draft)).toList();
  }

  /** Whether the visitor writes about themself. */
  static boolean aboutMe(Draft draft) {
    return draft
        .find(ABOUT, AboutForm.class)
        .map(answer -> answer.about() == About.ME)
        .orElse(false);
  }
}
