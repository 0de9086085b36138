package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.support.form.Question;

/** One question as a page draws it. */
public record FieldView(
    Question question, String label, @Nullable String hint, List<Option> options) {
  public FieldView {
    options = List.copyOf(options);
  }

  /** Name of its field. */
  public String name() {
    return question.name();
  }

  /** Which way it is drawn. */
  public Question.Kind kind() {
    return question.kind();
  }
}
