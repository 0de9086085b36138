package org.lodestar.app.referral.form;

import java.util.List;

/** How far a questionnaire has been filled in. */
public record Completeness(List<Part> parts) {
  public Completeness {
    parts = List.copyOf(parts);
  }

  /** How far a section has come. */
  public enum Progress {
    NOT_STARTED,
    STARTED,
    COMPLETE
  }

  /** One section: the items asked, how many have an answer, and what is still needed. */
  public record Part(Section section, int asked, int answered, List<Item> missing) {
    public Part {
      missing = List.copyOf(missing);
    }

    public Progress progress() {
      if (missing.isEmpty() && asked > 0) {
        return Progress.COMPLETE;
      }
      return answered == 0 ? Progress.NOT_STARTED : Progress.STARTED;
    }
  }

  /** Works it out. */
  public static Completeness of(Questionnaire questionnaire, Answers answers) {
    List<Item> asked = questionnaire.asked(answers);
    return new Completeness(
        questionnaire.sections().stream().map(section -> part(section, asked, answers)).toList());
  }

  private static Part part(Section section, List<Item> asked, Answers answers) {
    List<Item> here = asked.stream().filter(item -> item.section() == section).toList();
    List<Item> missing =
        here.stream().filter(item -> item.required() && !answers.has(item.id())).toList();
    int answered = (int) here.stream().filter(item -> answers.has(item.id())).count();
    return new Part(section, here.size(), answered, missing);
  }

  /** Every required item that is asked and has no answer. */
  public List<Item> missing() {
    return parts.stream().flatMap(part -> part.missing().stream()).toList();
  }

  /** Whether nothing required is missing. */
  public boolean whole() {
    return missing().isEmpty();
  }
}
