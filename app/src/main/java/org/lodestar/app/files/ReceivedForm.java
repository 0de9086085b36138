package org.lodestar.app.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A posted form with files. Fields are cleaned as all typed text is.
 *
 * @param fields by name
 * @param files what became of each file, in order; an empty file question leaves nothing here
 * @param whole false when the form broke off or was too large: what had come by then is here
 */
public record ReceivedForm(Map<String, List<String>> fields, List<Received> files, boolean whole) {
  public ReceivedForm {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  /** The first value of a field; empty text when there is none. */
  public String field(String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The files that were taken. */
  public List<HeldFile> held() {
    return files.stream().filter(HeldFile.class::isInstance).map(HeldFile.class::cast).toList();
  }

  /** The files that were not. */
  public List<NotTaken> refused() {
    return files.stream().filter(NotTaken.class::isInstance).map(NotTaken.class::cast).toList();
  }

  /** The status of the answer: that of the first file that was not taken; 200 when all were. */
  public int status() {
    Optional<NotTaken> first = refused().stream().findFirst();
    return first.map(file -> file.why().status()).orElse(whole ? 200 : 400);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "ReceivedForm[personal]";
  }
}
