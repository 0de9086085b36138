package org.lodestar.app.publications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.Told;
import org.lodestar.app.requests.table.AnswerTable.Part;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a table says that answers a request for information.
 *
 * @param words what is to be known beside it, also on which closed period it stands
 * @param told every figure of it, with the shorter periods within its years
 * @param parts each part that was wanted, and how much of it is given; none in one that was made
 *     before this was kept
 */
public record AnswerDocument(
    List<Grid> grids, List<String> words, List<Told> told, @Nullable List<Part> parts) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public AnswerDocument {
    grids = List.copyOf(grids);
    words = List.copyOf(words);
    told = List.copyOf(told);
    parts = parts == null ? null : List.copyOf(parts);
  }

  /** Each part that was wanted, as far as that is known. */
  public List<Part> wanted() {
    return parts == null ? List.of() : parts;
  }

  /** One text, the same for the same content. */
  public String write() {
    return JSON.writeValueAsString(this);
  }

  /** What a text says. */
  public static AnswerDocument read(String text) {
    return JSON.readValue(text, AnswerDocument.class);
  }
}
