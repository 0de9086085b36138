package org.lodestar.app.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.site.Language;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.PlaceSign;
import org.lodestar.vocabulary.PlaceSigns;
import org.lodestar.vocabulary.ResourceTable;
import org.springframework.stereotype.Component;

/** The texts of the toolkit as they are said today, approved messages and numbers in place. */
@Component
class ToolkitTexts {
  private static final Map<ToolkitItem, ToolkitText> WRITTEN =
      Stream.of(ToolkitItem.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), ToolkitTexts::read));

  private static final List<Card> CARDS =
      ResourceTable.read(ToolkitTexts.class, "toolkit/sign-cards.psv").stream()
          .map(row -> new Card(row.text("title"), signs(row.list("signs"))))
          .toList();

  private final Messages messages;

  ToolkitTexts(Messages messages) {
    this.messages = messages;
  }

  /** A kind of place with its signs. */
  record Card(String title, List<String> signs) {
    Card {
      signs = List.copyOf(signs);
    }
  }

  private static List<String> signs(List<String> codes) {
    return codes.stream().map(ToolkitTexts::sign).toList();
  }

  private static String sign(String code) {
    return PlaceSigns.find(code)
        .map(PlaceSign::plain)
        .or(() -> Indicators.find(code).map(Indicator::plain))
        .orElseThrow();
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

  /** The cards with signs, one for each kind of place. */
  static List<Card> cards() {
    return CARDS;
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
