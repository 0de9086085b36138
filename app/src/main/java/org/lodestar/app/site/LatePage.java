package org.lodestar.app.site;

import java.util.List;

/**
 * A form that came too late, given back to whoever wrote it.
 *
 * @param action where it is sent again
 * @param fields all that was sent
 * @param written what of it somebody wrote, to be read before that
 * @param parts whether it is sent in parts, as it came
 * @param file whether a file came along, which cannot be given back: then it is not sent from here
 */
public record LatePage(
    String action, List<Field> fields, List<String> written, boolean parts, boolean file) {
  public LatePage {
    fields = List.copyOf(fields);
    written = List.copyOf(written);
  }

  /** One answer. */
  public record Field(String name, String value) {
    /** What was written stays out of logs. */
    @Override
    public String toString() {
      return "Field[" + name + "]";
    }
  }

  /** What was written stays out of logs. */
  @Override
  public String toString() {
    return "LatePage";
  }
}
