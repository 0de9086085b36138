package org.lodestar.app.places.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.BoundaryFile.Fault.Kind;
import org.lodestar.app.places.domain.BoundaryReader;
import org.springframework.stereotype.Component;

/** Takes a file of borders in as any upload, reads it from where it lies sealed and forgets it. */
@Component
class BoundaryFiles {
  static final long MOST_MEGABYTES = 10;
  private static final long MEGABYTE = 1024 * 1024;

  private final Uploads uploads;

  BoundaryFiles(Uploads uploads) {
    this.uploads = uploads;
  }

  /**
   * What came, and what it says.
   *
   * @param status of an answer that shows the form again
   */
  record Brought(BoundaryFile file, int status) {}

  Brought read(HttpServletRequest request, BoundaryReader reader) throws IOException {
    ReceivedForm form = uploads.form(request, Already.nothing());
    try {
      return form.refused().isEmpty() && form.whole() && form.held().size() == 1
          ? new Brought(read(form.held().getFirst(), reader), WhyNot.EMPTY.status())
          : new Brought(refused(form), form.status());
    } finally {
      form.held().forEach(uploads::drop);
    }
  }

  /** Nobody reads a file that comes with a form that is wrong already. */
  void forget(HttpServletRequest request) {
    uploads.form(request, Already.nothing()).held().forEach(uploads::drop);
  }

  private BoundaryFile read(HeldFile held, BoundaryReader reader) throws IOException {
    if (held.size() > MOST_MEGABYTES * MEGABYTE) {
      return BoundaryFile.wrong(Kind.TOO_LARGE, "");
    }
    if (!List.of(FileKind.TEXT, FileKind.UNKNOWN).contains(held.kind())) {
      return BoundaryFile.wrong(Kind.NOT_GEOJSON, "");
    }
    try (InputStream in = uploads.open(held)) {
      return reader.read(in);
    }
  }

  private static BoundaryFile refused(ReceivedForm form) {
    boolean large =
        form.refused().stream()
            .anyMatch(each -> each.why() == WhyNot.TOO_LARGE || each.why() == WhyNot.TOO_MUCH);
    return BoundaryFile.wrong(large ? Kind.TOO_LARGE : Kind.NOT_GEOJSON, "");
  }
}
