package org.lodestar.app.library.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.TranslatedText;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is written in other languages: materials of the toolkit, and texts of later rooms. */
@Component
class TranslatedTexts {
  private final ObjectProvider<TranslatedText> later;

  TranslatedTexts(ObjectProvider<TranslatedText> later) {
    this.later = later;
  }

  /**
   * A text with its English words of today.
   *
   * @param item null where a later room keeps it
   * @param text the same where it is a material
   */
  record Source(
      String code,
      ToolkitWords english,
      @Nullable ToolkitItem item,
      @Nullable TranslatedText text) {
    /** What is wrong with its words in another language beside what is wrong with any material. */
    List<Refusal> check(ToolkitWords said) {
      return text == null ? List.of() : text.check(said);
    }
  }

  /** The one with this code. */
  Optional<Source> find(String code) {
    return ToolkitItem.named(code)
        .filter(ToolkitItem::translated)
        .map(each -> new Source(code, ToolkitTexts.written(each).words(), each, null))
        .or(() -> later().stream().filter(each -> each.code().equals(code)).findFirst());
  }

  /** Those of later rooms, in their order. */
  List<Source> later() {
    return later
        .orderedStream()
        .map(each -> new Source(each.code(), each.english(), null, each))
        .toList();
  }
}
