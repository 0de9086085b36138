package org.lodestar.app.library;

import java.util.List;
import org.lodestar.app.site.Refused.Refusal;

/**
 * Slot: a text of a later room that is written in other languages as a material of the toolkit is.
 * One writes it and names who speaks the language well and read it, another approves it; until
 * then, and once the English has changed, the room says it in English.
 */
public interface TranslatedText {
  /** By which its translations are kept: small letters, digits and hyphens, and no material's. */
  String code();

  /** Its English words today. */
  ToolkitWords english();

  /** What is wrong with its words in another language beside what is wrong with any material. */
  default List<Refusal> check(ToolkitWords said) {
    return List.of();
  }
}
