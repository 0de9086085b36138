package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Files chosen in a field of a page, remembered in the field itself until the form is sent. */
final class Attached {
  static final String KEPT = "data-attached";

  private Attached() {}

  static void keep(Element field, Path... files) {
    String names = Stream.of(files).map(Path::toString).collect(Collectors.joining("\n"));
    field.attr(KEPT, names);
  }

  /** A field without a file sends one without a name, as browsers do. */
  static List<Body.Field> to(Element field) {
    String name = field.attr("name");
    if (field.attr(KEPT).isEmpty()) {
      return List.of(Body.Field.ofFile(name, "", new byte[0]));
    }
    return field.attr(KEPT).lines().map(each -> read(name, Path.of(each))).toList();
  }

  private static Body.Field read(String name, Path file) {
    try {
      return Body.Field.ofFile(name, file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
