package org.lodestar.app.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** The texts of the toolkit as they are said today, approved messages and numbers in place. */
@Component
class ToolkitTexts {
  private static final Map<ToolkitItem, ToolkitText> WRITTEN =
      Stream.of(ToolkitItem.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), ToolkitTexts::read));

  private final Messages messages;

  ToolkitTexts(Messages messages) {
    this.messages = messages;
  }

  private static ToolkitText read(ToolkitItem item) {
    String name = "toolkit/" + item.code() + ".txt";
    try (InputStream in = ToolkitTexts.class.getResourceAsStream(name)) {
      byte[] file = Objects.requireNonNull(in, name).readAllBytes();
      return ToolkitText.read(new String(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it was written, for its title, owner and day. */
  static ToolkitText written(ToolkitItem item) {
    return Objects.requireNonNull(WRITTEN.get(item));
  }

  /** As it is said today; a line that asks for what may not be said is left out. */
  ToolkitText said(ToolkitItem item) {
    ToolkitText written = written(item);
    String put = messages.put(written.body(), Language.ENGLISH);
    String filled =
        messages.filledLines(put, Language.ENGLISH).stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return written.with(filled);
  }
}
