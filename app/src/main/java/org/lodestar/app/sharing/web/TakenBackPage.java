package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;

/**
 * What rests on a yes that was taken back.
 *
 * @param action where an answer is sent
 */
public record TakenBackPage(
    String title, String text, String empty, String back, String action, List<Row> rows) {
  public TakenBackPage {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param settled what became of it; null while somebody has to say it
   * @param answers what can be said
   */
  public record Row(
      UUID id, String title, String about, @Nullable String settled, List<Option> answers) {
    public Row {
      answers = List.copyOf(answers);
    }
  }
}
