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
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.Lookup.Fault;
import org.lodestar.app.places.domain.LookupReader;
import org.springframework.stereotype.Component;

/**
 * Takes the files of a lookup in as any upload, reads them from where they lie sealed and forgets
 * them.
 */
@Component
class LookupFiles {
  /** All files of an edition together. */
  static final long MOST_MEGABYTES = 40;

  private static final long MEGABYTE = 1024 * 1024;

  private final Uploads uploads;

  LookupFiles(Uploads uploads) {
    this.uploads = uploads;
  }

  /**
   * What came, and what it says.
   *
   * @param status of an answer that shows the form again
   */
  record Brought(Lookup lookup, int status) {}

  Brought read(HttpServletRequest request, String authority) throws IOException {
    ReceivedForm form = uploads.form(request, Already.nothing());
    try {
      return form.refused().isEmpty() && form.whole()
          ? new Brought(read(form.held(), authority), WhyNot.EMPTY.status())
          : new Brought(refused(form), form.status());
    } finally {
      form.held().forEach(uploads::drop);
    }
  }

  /** Nobody reads files that come with a form that is wrong already. */
  void forget(HttpServletRequest request) {
    uploads.form(request, Already.nothing()).held().forEach(uploads::drop);
  }

  private static Lookup refused(ReceivedForm form) {
    boolean large =
        form.refused().stream()
            .anyMatch(each -> each.why() == WhyNot.TOO_LARGE || each.why() == WhyNot.TOO_MUCH);
    return wrong(large ? Fault.Kind.TOO_LARGE : Fault.Kind.NOTHING, "");
  }

  private Lookup read(List<HeldFile> held, String authority) throws IOException {
    if (held.stream().mapToLong(HeldFile::size).sum() > MOST_MEGABYTES * MEGABYTE) {
      return wrong(Fault.Kind.TOO_LARGE, "");
    }
    LookupReader reader = new LookupReader(authority);
    for (HeldFile each : held) {
      if (each.kind() != FileKind.TEXT && each.kind() != FileKind.UNKNOWN) {
        return wrong(Fault.Kind.NOT_CSV, each.name());
      }
      try (InputStream in = uploads.open(each)) {
        reader.read(each.name(), in);
      }
    }
    return reader.lookup();
  }

  private static Lookup wrong(Fault.Kind kind, String file) {
    return LookupReader.wrong(new Fault(file, 0, kind, ""));
  }
}
