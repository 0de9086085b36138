package org.lodestar.app.files.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemHeaders;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.MultipartStream.ItemInputStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.WhyNot;

/**
 * A posted form with files, read part by part as it arrives. Only the fields before the first file
 * are read at once: among them is the proof that the form is ours, which is checked before anything
 * is stored.
 */
public final class MultipartBody {
  private static final String ATTRIBUTE = MultipartBody.class.getName();
  private static final int MOST_PARTS = 100;
  private static final int MOST_FIELD = 64 * 1024;
  private static final int MOST_FIELDS_TOGETHER = 256 * 1024;
  private static final int MOST_NAME = 200;

  /** The parser's own bound would refuse a long name in Arabic. */
  private static final int MOST_HEADER = 8 * 1024;

  private static final int BUFFER = 32 * 1024;

  private final PacedInput in;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final FileUpload reading = new FileUpload();
  private @Nullable MultipartStream parts;
  private @Nullable ItemInputStream open;
  private @Nullable FilePart waiting;
  private @Nullable WhyNot broken;
  private int seen;
  private int fieldBytes;

  private MultipartBody(PacedInput in) {
    this.in = in;
  }

  /**
   * A part that is a file.
   *
   * @param name as told, uncleaned
   * @param declared as told, uncleaned
   */
  record FilePart(@Nullable String name, @Nullable String declared, InputStream in) {}

  /** Reads the form up to its first file and leaves it with the request. */
  public static MultipartBody begin(HttpServletRequest request, int slowest) throws IOException {
    MultipartBody body = new MultipartBody(new PacedInput(request.getInputStream(), slowest));
    request.setAttribute(ATTRIBUTE, body);
    try {
      body.parts = body.parse(request.getContentType());
      body.waiting = body.nextFile();
      if (body.seen == 0) {
        body.broken = WhyNot.BROKEN;
      }
    } catch (IOException | RuntimeException e) {
      body.broke(e);
    }
    return body;
  }

  /** The form that was begun with this request. */
  static Optional<MultipartBody> of(HttpServletRequest request) {
    return Optional.ofNullable((MultipartBody) request.getAttribute(ATTRIBUTE));
  }

  private @Nullable MultipartStream parse(@Nullable String type) throws IOException {
    byte[] boundary = type == null ? null : reading.getBoundary(type);
    if (boundary == null) {
      throw new CutShort(WhyNot.BROKEN);
    }
    MultipartStream stream = new MultipartStream(in, boundary, BUFFER, null);
    stream.setHeaderEncoding(StandardCharsets.UTF_8.name());
    stream.setPartHeaderSizeMax(MOST_HEADER);
    return stream.skipPreamble() ? stream : null;
  }

  /** The fields so far, as they came. */
  public Map<String, List<String>> fields() {
    return fields;
  }

  PacedInput input() {
    return in;
  }

  /** Why it broke off, if it did. */
  Optional<WhyNot> broken() {
    return Optional.ofNullable(broken);
  }

  /** The next file, fields in between being read; empty at the end or where it broke off. */
  Optional<FilePart> next() {
    try {
      FilePart part = waiting == null ? nextFile() : waiting;
      waiting = null;
      return Optional.ofNullable(part);
    } catch (IOException | RuntimeException e) {
      broke(e);
      return Optional.empty();
    }
  }

  /** All fields of a form with which no file came; empty where one did, or where it broke off. */
  public Optional<Map<String, List<String>>> withoutFile() {
    for (Optional<FilePart> part = next(); part.isPresent(); part = next()) {
      if (!isNothing(part.get())) {
        return Optional.empty();
      }
    }
    return broken == null ? Optional.of(fields) : Optional.empty();
  }

  /** An empty file question sends a part without name and bytes. */
  private boolean isNothing(FilePart part) {
    try {
      return (part.name() == null || part.name().isEmpty()) && part.in().read() < 0;
    } catch (IOException e) {
      broke(e);
      return false;
    }
  }

  /** What is read of a part failed: nothing more can be read. */
  void broke(Exception e) {
    broken = cause(e);
  }

  /** The parser wraps what the stream told. */
  static WhyNot cause(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CutShort cut) {
        return cut.why();
      }
    }
    return WhyNot.BROKEN;
  }

  private @Nullable FilePart nextFile() throws IOException {
    while (broken == null && parts != null && moves(parts)) {
      if (++seen > MOST_PARTS) {
        throw new CutShort(WhyNot.TOO_MANY);
      }
      FileItemHeaders headers = reading.getParsedHeaders(parts.readHeaders());
      open = parts.newInputStream();
      String file = reading.getFileName(headers);
      if (file != null) {
        return new FilePart(file, headers.getHeader("Content-Type"), open);
      }
      field(reading.getFieldName(headers), open);
    }
    return null;
  }

  /** To the next part; what was not read of the one before is skipped. */
  private boolean moves(MultipartStream input) throws IOException {
    if (open == null) {
      return true;
    }
    open.close();
    open = null;
    if (input.readBoundary()) {
      return true;
    }
    parts = null;
    return false;
  }

  private void field(@Nullable String name, InputStream value) throws IOException {
    byte[] bytes = value.readNBytes(MOST_FIELD + 1);
    fieldBytes += bytes.length;
    boolean fits = bytes.length <= MOST_FIELD && fieldBytes <= MOST_FIELDS_TOGETHER;
    if (name == null || name.length() > MOST_NAME || !fits) {
      throw new CutShort(WhyNot.BROKEN);
    }
    fields
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(new String(bytes, StandardCharsets.UTF_8));
  }
}
