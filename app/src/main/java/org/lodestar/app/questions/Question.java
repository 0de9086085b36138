package org.lodestar.app.questions;

import java.util.List;
import java.util.Optional;

/**
 * What is asked. Of an order the choices stand in the right one.
 *
 * @param code unique within its set
 * @param marked whether an answer is right or wrong
 * @param why what whoever answered is told, whatever it was; often empty
 * @param choices in their order; none where one answers in words or by a ward
 * @param most how many may be chosen, or how many characters may be written; 0 for no limit
 */
public record Question(
    String code,
    QuestionKind kind,
    boolean marked,
    String words,
    String why,
    List<Choice> choices,
    int most) {
  public Question {
    choices = List.copyOf(choices);
  }

  /** The choice with this code. */
  public Optional<Choice> find(String choice) {
    return choices.stream().filter(each -> each.code().equals(choice)).findFirst();
  }

  /** The right choices. */
  public List<Choice> right() {
    return choices.stream().filter(Choice::right).toList();
  }
}
