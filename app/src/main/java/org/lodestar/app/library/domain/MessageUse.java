package org.lodestar.app.library.domain;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.MessageText;
import org.lodestar.app.site.Language;

/**
 * What of a message is in use: its English, and translations that say it. One that has run out is
 * in use until somebody stops it or writes it anew: days pass without anybody telling.
 *
 * @param materials 1 or none
 * @param translations how many
 */
public record MessageUse(int materials, int translations) {
  /** Of all texts of one message. */
  public static MessageUse of(List<MessageText> texts) {
    List<MessageText> approved =
        texts.stream().filter(each -> each.is(MessageState.APPROVED)).toList();
    Optional<MessageText> english =
        approved.stream().filter(each -> each.language() == Language.ENGLISH).findFirst();
    return english
        .map(text -> new MessageUse(1, translations(approved, text.number())))
        .orElse(new MessageUse(0, 0));
  }

  private static int translations(List<MessageText> approved, int english) {
    return (int)
        approved.stream()
            .filter(each -> each.language() != Language.ENGLISH)
            .filter(each -> Integer.valueOf(english).equals(each.of()))
            .count();
  }

  /** How much more it is than before; less where it is less than nought. */
  public MessageUse since(MessageUse before) {
    return new MessageUse(materials - before.materials, translations - before.translations);
  }
}
